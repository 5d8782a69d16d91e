package vn.tonghop.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.submission.Verdict;

/** Five hundred files of sixty units, always the same ones, each with what must become of its lines. */
final class GeneratedFiles {

    static final int UNITS = 60;
    static final int FILES = 500;
    private static final int PER_UNIT = 8;

    private static final Instant MORNING = Instant.parse("2026-06-08T01:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2026-06-12T03:00:00Z");
    private static final String PERIOD = "2026-H1";
    private static final List<String> INDICATORS = List.of(
            "SO_HN", "LUOT_NGUOI", "VB_PB", "CBCCVC", "CBCCVC_QT", "DHVH_DK", "DHVH_DAT", "GDVH_DK", "GDVH_DAT");

    private final Random random = new Random(20_260_608);
    private final List<Dropped> files = new ArrayList<>();
    private long meetings;

    GeneratedFiles() {
        IntStream.rangeClosed(1, UNITS).forEach(this::addUnit);
        IntStream.range(0, FILES - UNITS * PER_UNIT - 1)
                .forEach(index ->
                        add("PHONG_LA_" + index, results("U01", 3, 0), Verdict.REFUSED, MORNING.plusSeconds(index)));
        var poison = new byte[65_536];
        random.nextBytes(poison);
        files.add(new Dropped("U07", "doc.csv", poison, MORNING.plusSeconds(5), Verdict.REFUSED, new Lines(0, 0, 0)));
    }

    /** Physical lines of a file, as far as it has any, and how many of them must count and not count. */
    record Lines(long all, long accepted, long refused) {}

    /** A file to drop and what must become of it. */
    @SuppressWarnings("ArrayRecordComponent") // written to disk, compared nowhere
    record Dropped(String folder, String name, byte[] content, Instant at, Verdict verdict, Lines lines) {}

    /** A text with the lines that it must be accounted for. */
    private record Sheet(String text, long accepted, long refused) {}

    List<Dropped> all() {
        return List.copyOf(files);
    }

    /** The units as lines of units.csv. */
    static List<String> units() {
        return IntStream.rangeClosed(1, UNITS)
                .mapToObj(number ->
                        "U%1$02d,Phòng số %1$02d,,VPUB,department,u%1$02d@vpub.example.invalid,,2021-01-01,,U%1$02d"
                                .formatted(number))
                .toList();
    }

    /** The meetings that the files in force must add up to. */
    long meetings() {
        return meetings;
    }

    private void addUnit(int number) {
        var unit = "U%02d".formatted(number);
        var at = MORNING.plus(Duration.ofMinutes(number));
        var amount = 1 + random.nextInt(90);
        var first = results(unit, 1 + random.nextInt(90), 0);
        add(unit, first, Verdict.ACCEPTED, at);
        add(unit, first, Verdict.DUPLICATE, at.plusSeconds(1));
        add(unit, results(unit, amount, 1), Verdict.PARTLY_ACCEPTED, at.plusSeconds(2));
        add(unit, results(unit, 5, INDICATORS.size()), Verdict.REFUSED, at.plusSeconds(3));
        add(unit, activities(0), Verdict.ACCEPTED, at.plusSeconds(4));
        add(unit, activities(1 + random.nextInt(3)), Verdict.PARTLY_ACCEPTED, at.plusSeconds(5));
        if (number % 3 == 0) {
            add(
                    unit,
                    new Sheet("Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nKhông phát sinh;;2026-H1\n", 1, 0),
                    Verdict.NIL,
                    at.plusSeconds(6));
        } else {
            meetings += amount;
            var other = "U%02d".formatted(number % UNITS + 1);
            var foreign = results(other, 4, 0);
            add(unit, new Sheet(foreign.text(), 0, foreign.accepted()), Verdict.REFUSED, at.plusSeconds(6));
        }
        add(unit, results(unit, 99, 0), Verdict.LATE, TOO_LATE.plusSeconds(number));
    }

    private void add(String folder, Sheet sheet, Verdict verdict, Instant at) {
        var unknown = folder.startsWith("PHONG_LA");
        var lines = new Lines(
                sheet.text().lines().count(),
                unknown ? 0 : sheet.accepted(),
                unknown ? sheet.accepted() : sheet.refused());
        files.add(new Dropped(folder, "tep-" + files.size() + ".csv", bytes(sheet.text()), at, verdict, lines));
    }

    /** UTF-8 without and with BOM, UTF-16; the same file always the same way, so that a duplicate is one. */
    private static byte[] bytes(String text) {
        return switch (text.length() % 3) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            default -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        };
    }

    /** A results form with that many meetings and that many faulty rows, the last ones first. */
    private Sheet results(String unit, int meetings, int faulty) {
        var separator = List.of(";", ",", "\t").get(random.nextInt(3));
        var text = new StringBuilder(above());
        text.append(String.join(separator, "Mã đơn vị", "Kỳ báo cáo", "Mã chỉ tiêu", "Kết quả", "Ghi chú"))
                .append('\n');
        for (var index = 0; index < INDICATORS.size(); index++) {
            var bad = index >= INDICATORS.size() - faulty;
            var amount = index == 0 ? meetings : 10;
            text.append(String.join(
                            separator,
                            unit,
                            PERIOD,
                            INDICATORS.get(index),
                            bad ? "khoảng " + amount : Integer.toString(amount),
                            "lần " + random.nextInt(1_000_000)))
                    .append('\n');
        }
        text.append(below());
        return new Sheet(text.toString(), INDICATORS.size() - faulty, faulty);
    }

    /** An activities form of 120 to 200 rows, some of two lines, with that many faulty dates; a later one loses less than half. */
    private Sheet activities(int faulty) {
        var rows = 120 + random.nextInt(81);
        var text = new StringBuilder(above());
        text.append("Kỳ báo cáo;Ngày;Loại;Nội dung;Số người tham dự\n");
        long accepted = 0;
        long refused = 0;
        for (var row = 0; row < rows; row++) {
            var bad = row < faulty;
            var lines = random.nextInt(10) == 0 ? 2 : 1;
            var content = "Sinh hoạt số %d, mã %d".formatted(row, random.nextInt(1_000_000));
            text.append("%s;%s;Hội nghị;%s;%d\n"
                    .formatted(
                            PERIOD,
                            bad
                                    ? "31/02/2026"
                                    : "%02d/0%d/2026".formatted(1 + random.nextInt(28), 1 + random.nextInt(5)),
                            lines == 2 ? "\"" + content + "\nphần hai\"" : content,
                            5 + random.nextInt(50)));
            accepted += bad ? 0 : lines;
            refused += bad ? lines : 0;
        }
        text.append(below());
        return new Sheet(text.toString(), accepted, refused);
    }

    private String above() {
        return random.nextInt(3) == 0 ? "BÁO CÁO KẾT QUẢ PHONG TRÀO\n\n" : "";
    }

    private String below() {
        var blank = "\n".repeat(random.nextInt(4));
        return random.nextInt(4) == 0 ? blank + "\nNgười lập biểu\n" : blank;
    }

    /** How many files must get each verdict. */
    java.util.Map<String, Long> verdicts() {
        return files.stream()
                .collect(Collectors.groupingBy(file -> file.verdict().name(), Collectors.counting()));
    }
}
