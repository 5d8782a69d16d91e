package vn.tonghop.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.tonghop.table.GeneratedSheet.Draft;

/** The three families of files that the reader is measured on, made from seeds: plain tables, surveys, office sheets. */
final class SheetFamilies {

    private static final String[] PLACES = {"Mộc Châu", "Mai Sơn", "Yên Châu", "Sông Mã", "Phù Yên", "Thuận Châu"};
    private static final String[] ANSWERS = {
        "Yes, fully", "No", "I do not know; ask again", "He said \"maybe\", then left", "First line\nsecond line", "n/a"
    };
    private static final String[] INDICATORS = {
        "Số hội nghị, cuộc họp phổ biến",
        "Số lượt người tham dự",
        "Số văn bản được quán triệt",
        "Số gia đình đăng ký",
        "Số gia đình đạt danh hiệu",
        "Số tin, bài tuyên truyền"
    };

    private SheetFamilies() {}

    /** As the Pollock benchmark makes them (Vitagliano and others, PVLDB 16, 2023): a plain table, one thing changed. */
    static Map<String, Consumer<Draft>> plainChanges() {
        var changes = new LinkedHashMap<String, Consumer<Draft>>();
        changes.put("unchanged", draft -> {});
        changes.put("no-end-of-last-line", draft -> draft.lastEnd = false);
        changes.put("blank-last-line", draft -> draft.below.add(""));
        changes.put("semicolon", draft -> draft.separator = ";");
        changes.put("tab", draft -> draft.separator = "\t");
        changes.put("pipe", draft -> draft.separator = "|");
        changes.put("comma-and-blank", draft -> draft.separator = ", ");
        changes.put("crlf", draft -> draft.end = "\r\n");
        changes.put("cr", draft -> draft.end = "\r");
        changes.put("apostrophes", draft -> {
            draft.quote = '\'';
            draft.quoteAll = true;
        });
        changes.put("all-quoted", draft -> draft.quoteAll = true);
        changes.put("backslash", draft -> draft.backslash = true);
        changes.put("bom", draft -> draft.mark = "\uFEFF");
        changes.put("utf-16", draft -> {
            draft.mark = "\uFEFF";
            draft.charset = StandardCharsets.UTF_16LE;
            draft.separator = "\t";
        });
        changes.put("utf-16-without-mark", draft -> draft.charset = StandardCharsets.UTF_16BE);
        changes.put("hint", draft -> {
            draft.separator = ";";
            draft.above.add("sep=;");
        });
        changes.put("title-above", draft -> draft.above.addAll(List.of("Report of the year 2026", "")));
        changes.put("doubled-name", draft -> header(draft, 2, draft.table.get(0).get(1)));
        changes.put("empty-name", draft -> header(draft, 2, ""));
        changes.put("name-of-two-lines", draft -> header(draft, 1, "Name of\nthe place"));
        changes.put(
                "long-name",
                draft -> header(draft, 1, "Name of the place ".repeat(30).strip()));
        changes.put("surplus-blanks", draft -> changeLine(draft, line -> line + draft.separator.repeat(3)));
        changes.put("separator-too-many", draft -> changeLine(draft, line -> line.replaceFirst(",", ",,")));
        changes.put("separator-too-few", draft -> changeLine(draft, line -> line.replaceFirst(",", "")));
        changes.put("stray-quote", draft -> changeCell(draft, 0, cell -> cell.charAt(0) + "\"" + cell.substring(1)));
        changes.put("quote-never-closed", draft -> changeCell(draft, 1, cell -> "\"" + cell));
        changes.put("row-wrapped", draft -> changeLine(draft, line -> "\"" + line.replace("\"", "\"\"") + "\""));
        changes.put("row-of-semicolons", draft -> changeLine(draft, line -> line.replace(',', ';')));
        return changes;
    }

    static GeneratedSheet plain(String change, Consumer<Draft> consumer, long seed) {
        var draft = new Draft(seed);
        draft.table.add(List.of("Code", "Place", "Count", "Share", "Day"));
        var rows = 12 + draft.random.nextInt(60);
        for (var i = 0; i < rows; i++) {
            draft.table.add(List.of(
                    "C%03d".formatted(i),
                    draft.pick(PLACES),
                    Integer.toString(draft.random.nextInt(5_000)),
                    "0.%02d".formatted(10 + draft.random.nextInt(90)),
                    "2026-%02d-%02d".formatted(1 + draft.random.nextInt(12), 1 + draft.random.nextInt(28))));
        }
        consumer.accept(draft);
        return draft.sheet("plain/" + change + "/" + seed);
    }

    static GeneratedSheet survey(long seed) {
        var draft = new Draft(seed);
        var questions = 4 + draft.random.nextInt(6);
        var header = new ArrayList<>(List.of("Respondent", "Submitted"));
        for (var i = 1; i <= questions; i++) {
            header.add("Q%d. How, in your own words, did it go?".formatted(i));
        }
        draft.table.add(header);
        for (var i = 0; i < 10 + draft.random.nextInt(40); i++) {
            var row = new ArrayList<>(
                    List.of(Integer.toString(1_000 + i), "2026-06-%02d".formatted(1 + draft.random.nextInt(28))));
            for (var question = 0; question < questions; question++) {
                row.add(draft.random.nextInt(5) == 0 ? "" : draft.pick(ANSWERS));
            }
            draft.table.add(row);
        }
        draft.separator = draft.pick(",", ",", ";", "\t");
        draft.quoteAll = draft.random.nextInt(3) == 0;
        draft.end = draft.pick("\n", "\r\n");
        draft.mark = draft.pick("", "\uFEFF");
        if (draft.random.nextInt(4) == 0) {
            draft.above.addAll(List.of("Survey export 2026", ""));
        }
        return draft.sheet("survey/" + seed);
    }

    static GeneratedSheet office(long seed) {
        var draft = new Draft(seed);
        draft.separator = draft.pick(";", ",", "\t");
        draft.table.add(List.of("STT", "Mã chỉ tiêu", "Chỉ tiêu", "Đơn vị tính", "Kết quả", "Ghi chú"));
        for (var i = 1; i <= 6 + draft.random.nextInt(20); i++) {
            draft.table.add(List.of(
                    Integer.toString(i),
                    "CT_%02d".formatted(i),
                    draft.pick(INDICATORS),
                    draft.pick("cuộc", "người", "văn bản"),
                    draft.pick("3", "1.250", "80,5", "0", "12"),
                    draft.pick("", "", "đã kiểm tra")));
        }
        if (draft.random.nextBoolean()) {
            var padding = draft.separator.repeat(5);
            draft.above.addAll(List.of(
                    "VĂN PHÒNG UBND TỈNH" + padding,
                    "Đơn vị: Phòng Kinh tế" + padding,
                    "Kỳ báo cáo: 6 tháng đầu năm 2026" + padding,
                    padding));
        }
        if (draft.random.nextBoolean()) {
            draft.below.addAll(List.of(
                    draft.separator.repeat(5),
                    "Người lập biểu" + draft.separator.repeat(5),
                    "Nguyễn Văn Mẫu" + draft.separator.repeat(5)));
        }
        if (draft.random.nextInt(3) == 0) {
            for (var i = 0; i < 30; i++) {
                draft.below.add(draft.separator.repeat(5));
            }
        }
        draft.end = draft.pick("\r\n", "\n");
        save(draft);
        return draft.sheet("office/" + seed);
    }

    private static void save(Draft draft) {
        switch (draft.random.nextInt(3)) {
            case 0 -> draft.mark = "\uFEFF";
            case 1 -> {
                draft.mark = "\uFEFF";
                draft.charset = StandardCharsets.UTF_16LE;
            }
            default -> {}
        }
    }

    private static void header(Draft draft, int column, String name) {
        var names = new ArrayList<>(draft.table.get(0));
        names.set(column, name);
        draft.table.set(0, names);
    }

    /** A quote that the sender typed and never doubled or closed: it is part of the cell. */
    private static void changeCell(Draft draft, int column, UnaryOperator<String> change) {
        draft.write();
        var row = draft.anyRow();
        var cells = new ArrayList<>(draft.table.get(row));
        cells.set(column, change.apply(cells.get(column)));
        draft.table.set(row, cells);
        draft.written.set(row, String.join(draft.separator, cells));
    }

    private static void changeLine(Draft draft, UnaryOperator<String> change) {
        draft.write();
        var row = draft.anyRow();
        draft.written.set(row, change.apply(draft.written.get(row)));
    }
}
