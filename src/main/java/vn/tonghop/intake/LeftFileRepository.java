package vn.tonghop.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.storage.UtcColumn;

/** What the last run left lying in the drop folder or could not do for a file, since when and why. */
@Repository
public class LeftFileRepository {

    private static final int LONGEST_CAUSE = 1_000;
    private static final int LONGEST_PLACE = 250;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    LeftFileRepository(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Something that was left, and since when it has been so. */
    public record Left(LeftFile file, Instant since) {}

    /** Notes what a run has left lying; what was left before and is not any more goes. Answers have their own step. */
    void replaceAll(List<LeftFile> left, Instant now) {
        replace("not like", left, now);
    }

    /** The same of the check folder. */
    public void replaceTrials(List<LeftFile> left, Instant now) {
        replace("like", left, now);
    }

    private void replace(String folders, List<LeftFile> left, Instant now) {
        transactions.executeWithoutResult(status -> {
            var since = new HashMap<LeftFile, Instant>();
            findAll().forEach(known -> since.put(withoutCause(known.file()), known.since()));
            jdbc.sql("delete from left_file where reason <> 'NOT_ANSWERED' and folder " + folders + " :trials")
                    .param("trials", DropFolder.CHECK_FOLDER + "%")
                    .update();
            left.forEach(file -> insert(file, since.getOrDefault(withoutCause(cut(file)), now)));
        });
    }

    /** Notes one thing more that could not be done; it may be noted already. */
    public void add(LeftFile file, Instant now) {
        insert(file, now);
    }

    /** Notes that something is done after all. */
    public void remove(LeftFile file) {
        jdbc.sql("delete from left_file where folder = :folder and file_name = :name and reason = :reason")
                .param("folder", cut(file.folder(), LONGEST_PLACE))
                .param("name", cut(file.name(), LONGEST_PLACE))
                .param("reason", file.reason().name())
                .update();
    }

    /** Everything that was left, in order of folders and names. */
    public List<Left> findAll() {
        return jdbc.sql("select folder, file_name, reason, cause, since_at from left_file order by folder, file_name")
                .query((row, index) -> new Left(
                        new LeftFile(
                                row.getString("folder"),
                                row.getString("file_name"),
                                Reason.valueOf(row.getString("reason")),
                                row.getString("cause")),
                        UtcColumn.get(row, "since_at")))
                .list();
    }

    private void insert(LeftFile file, Instant since) {
        var known = cut(file);
        jdbc.sql("""
                        insert ignore into left_file (folder, file_name, reason, cause, since_at)
                        values (:folder, :name, :reason, :cause, :since)
                        """)
                .param("folder", known.folder())
                .param("name", known.name())
                .param("reason", known.reason().name())
                .param("cause", known.cause())
                .param("since", UtcColumn.of(since))
                .update();
    }

    private static LeftFile withoutCause(LeftFile file) {
        return new LeftFile(file.folder(), file.name(), file.reason(), "");
    }

    private static LeftFile cut(LeftFile file) {
        return new LeftFile(
                cut(file.folder(), LONGEST_PLACE),
                cut(file.name(), LONGEST_PLACE),
                file.reason(),
                cut(file.cause(), LONGEST_CAUSE));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
