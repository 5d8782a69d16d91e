package vn.tonghop.table.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A table without any fault, to be written with one.
 *
 * @param name what it is about
 * @param header the names of its columns
 * @param rows its rows, each with as many cells
 * @param quoted the columns whose cells stand in quotes
 */
record PlainTable(String name, List<String> header, List<List<String>> rows, List<Integer> quoted) {

    private static final List<String> GENRES = List.of("Children's books", "Travel", "Poetry", "Local history");
    private static final List<String> SENTENCES = List.of(
            "A reader's guide to rivers, lakes and canals that won't let you down.",
            "This is not a novel, nor an essay",
            "Maps, tables and a long index",
            "Everything you didn't know about bread");
    private static final List<String> STATIONS = List.of("North Gate", "Harbour", "Mill Lane", "Old Town", "Airport");
    private static final List<String> SUBJECTS = List.of("Hội nghị tập huấn", "Tọa đàm", "Tin bài", "Chuyên mục");

    /** Whether it is in Vietnamese. */
    boolean isOfOffice() {
        return name.equals("office");
    }

    /** The header and the rows. */
    List<List<String>> all() {
        var all = new ArrayList<List<String>>();
        all.add(header);
        all.addAll(rows);
        return all;
    }

    /** One line of the file, its cells in double quotes where the table has them so. */
    String line(int row, String separator) {
        return line(row, separator, "\"");
    }

    String line(int row, String separator, String quote) {
        return String.join(separator, written(row, quote));
    }

    /** The cells of one line as they are written. */
    List<String> written(int row, String quote) {
        var cells = all().get(row);
        return IntStream.range(0, cells.size())
                .mapToObj(column -> quoted.contains(column)
                        ? quote + cells.get(column).replace(quote, quote + quote) + quote
                        : cells.get(column))
                .toList();
    }

    static List<PlainTable> several(long seed, int rows) {
        var random = new Random(seed);
        return List.of(loans(random, rows), stations(random, rows), office(random, rows));
    }

    private static PlainTable loans(Random random, int count) {
        var header = List.of("DAY", "HOUR", "Copies", "SHELFMARK", "Fee", "Genre", "Summary", "Link", "Remark");
        var rows = IntStream.range(0, count)
                .mapToObj(row -> List.of(
                        "%02d/%02d/2019".formatted(1 + random.nextInt(28), 1 + random.nextInt(12)),
                        "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60)),
                        Integer.toString(1 + random.nextInt(30)),
                        "%s-%d".formatted(random.nextBoolean() ? "QA" : "PN", 1000 + random.nextInt(9000)),
                        "$%d.%02d".formatted(1 + random.nextInt(90), random.nextInt(100)),
                        GENRES.get(random.nextInt(GENRES.size())),
                        SENTENCES.get(random.nextInt(SENTENCES.size())),
                        "https://library.example/item/%d.html".formatted(row),
                        random.nextInt(9) == 0 ? "returned" : ""))
                .toList();
        return new PlainTable("loans", header, rows, List.of(6, 7));
    }

    private static PlainTable stations(Random random, int count) {
        var header = List.of("Code", "Station", "Latitude", "Longitude", "Opened", "Passengers");
        var rows = IntStream.range(0, count)
                .mapToObj(row -> List.of(
                        "ST%03d".formatted(row),
                        STATIONS.get(random.nextInt(STATIONS.size())),
                        "%d.%04d".formatted(40 + random.nextInt(9), random.nextInt(10_000)),
                        "%d.%04d".formatted(10 + random.nextInt(9), random.nextInt(10_000)),
                        Integer.toString(1900 + random.nextInt(100)),
                        Integer.toString(random.nextInt(90_000))))
                .toList();
        return new PlainTable("stations", header, rows, List.of());
    }

    private static PlainTable office(Random random, int count) {
        var header = List.of("Mã đơn vị", "Nội dung", "Ngày", "Số lượng", "Đường dẫn");
        var rows = IntStream.range(0, count)
                .mapToObj(row -> List.of(
                        "DV%02d".formatted(random.nextInt(40)),
                        SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " số " + row,
                        "%02d/%02d/2026".formatted(1 + random.nextInt(28), 1 + random.nextInt(6)),
                        Integer.toString(1 + random.nextInt(300)),
                        "https://vidu.gov.vn/tin/" + row))
                .toList();
        return new PlainTable("office", header, rows, List.of());
    }
}
