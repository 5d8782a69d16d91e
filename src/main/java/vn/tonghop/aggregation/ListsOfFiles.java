package vn.tonghop.aggregation;

import java.util.Collection;
import java.util.List;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.ListedRowRepository;
import vn.tonghop.submission.RowRepository;

/** The rows of lists that stand in given files, whether these are still in force or not. */
final class ListsOfFiles implements ListedRows.Source {

    private final RowRepository rows;
    private final ListedRowRepository lists;
    private final List<SourceFile> files;

    ListsOfFiles(RowRepository rows, ListedRowRepository lists, List<SourceFile> files) {
        this.rows = rows;
        this.lists = lists;
        this.files = files;
    }

    @Override
    public <R extends AcceptedRow> List<R> rows(Class<R> type) {
        return files.stream()
                .flatMap(file -> rows.findAll(file.submission(), file.form()).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public <R extends AcceptedRow> List<R> rowsOf(Collection<Long> among, Class<R> type) {
        return lists.findAll(among, type);
    }

    @Override
    public <R extends AcceptedRow> List<R> rowsBehind(long file, long line, int most, Class<R> type) {
        return lists.findBehind(file, line, most, type);
    }
}
