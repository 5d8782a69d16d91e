package vn.tonghop.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Sheets as Vietnamese offices save them: titles above, signatures below, totals inside, old code tables. */
final class OfficeFiles {

    private static final List<String> NAMES =
            List.of("stt", "mã chỉ tiêu", "nội dung chỉ tiêu", "đơn vị tính", "kết quả", "ghi chú");
    private static final List<String> CONTENTS = List.of(
            "số hội nghị, tọa đàm đã tổ chức",
            "số lượt người được phổ biến; tuyên truyền",
            "tỷ lệ gia đình đạt danh hiệu văn hóa",
            "phong trào \"toàn dân đoàn kết\"",
            "số văn bản chỉ đạo đã ban hành\ntrong kỳ báo cáo",
            "kinh phí thực hiện");
    private static final List<String> MEASURES = List.of("cuộc", "lượt người", "%", "văn bản", "triệu đồng");
    private static final List<String> REMARKS =
            List.of("", "", "đã hoàn thành", "chưa có số liệu, sẽ bổ sung sau", "theo kế hoạch 530/KH");
    /** TCVN 5712 as the ABC fonts have it, from byte A8 and from byte B5; a dot where there is no letter. */
    private static final String TCVN3_FROM_A8 = "ăâêôơưđ";

    private static final String TCVN3_FROM_B5 =
            "àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private final Random random;

    private OfficeFiles(long seed) {
        this.random = new Random(seed);
    }

    static List<MessyFile> of(long seed, int count) {
        var offices = new OfficeFiles(seed);
        var files = new ArrayList<MessyFile>();
        for (var number = 0; number < count; number++) {
            files.add(offices.sheet(number));
        }
        return files;
    }

    private MessyFile sheet(int number) {
        var separator = any(List.of(";", ",", "\t", ";"));
        var margin = random.nextInt(4) == 0 ? separator.repeat(3) : "";
        var sheet = WrittenSheet.separatedBy(separator).endingLinesWith(any(List.of("\n", "\r\n")));
        var shape = new StringBuilder("office %d separator '%s'".formatted(number, separator));
        var padding = separator.repeat(5) + margin;
        if (random.nextInt(6) == 0) {
            sheet.aside("sep=" + separator);
            shape.append(", hint");
        }
        if (random.nextBoolean()) {
            above(sheet, padding);
            shape.append(", titles");
        }
        sheet.headerAs(NAMES, sheet.written(NAMES) + margin);
        if (random.nextInt(4) == 0) {
            sheet.aside(String.join(separator, List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")) + margin);
            shape.append(", column numbers");
        }
        body(sheet, separator, margin);
        shape.append(below(sheet, separator, padding)).append(margin.isEmpty() ? "" : ", margin");
        return encoded(sheet, shape);
    }

    private void above(WrittenSheet sheet, String padding) {
        sheet.aside("văn phòng ubnd tỉnh sơn la" + padding);
        sheet.aside("đơn vị: phòng kinh tế" + padding);
        sheet.aside("kỳ báo cáo: 6 tháng đầu năm 2026" + padding);
        sheet.aside(padding);
    }

    private void body(WrittenSheet sheet, String separator, String margin) {
        var grouped = random.nextInt(3) == 0;
        var bad = random.nextInt(3) == 0 ? 3 + random.nextInt(8) : -1;
        for (var row = 1; row <= 12; row++) {
            if (grouped && row % 5 == 1) {
                sheet.aside("I".repeat(1 + row / 5) + separator + "nhóm công tác" + separator.repeat(4) + margin);
            }
            var cells = row(row);
            if (row == bad) {
                damaged(sheet, cells, separator, margin);
            } else {
                sheet.rowAs(cells, sheet.written(cells) + margin);
            }
        }
    }

    private List<String> row(int row) {
        return List.of(
                Integer.toString(row),
                "CT-%02d".formatted(row),
                any(CONTENTS),
                any(MEASURES),
                any(List.of("3", "1.234", "80,5", "-", "x", "03", "12 cuộc", "")),
                any(REMARKS));
    }

    private void damaged(WrittenSheet sheet, List<String> cells, String separator, String margin) {
        var left = sheet.written(cells.subList(0, 3));
        var right = sheet.written(cells.subList(3, 6)) + margin;
        switch (random.nextInt(3)) {
            case 0 -> sheet.damaged(sheet.written(cells.subList(0, 2)) + separator + "\"chưa đóng" + separator + right);
            case 1 -> sheet.damaged(left + separator + "thừa" + separator + "ô" + separator + right + separator + "z");
            default -> sheet.damaged(sheet.written(cells.subList(0, 4)));
        }
    }

    private String below(WrittenSheet sheet, String separator, String padding) {
        var shape = "";
        if (random.nextBoolean()) {
            sheet.aside(
                    "" + separator + separator + "tổng cộng" + separator + separator + "125" + padding.substring(4));
            shape += ", total";
        }
        if (random.nextInt(3) == 0) {
            for (var row = 0; row < 200; row++) {
                sheet.aside(padding);
            }
            shape += ", 200 empty rows";
        }
        if (random.nextBoolean()) {
            sheet.aside(separator.repeat(4) + "sơn la, ngày 10 tháng 6 năm 2026" + padding.substring(4));
            sheet.aside("người lập biểu" + separator.repeat(4) + "thủ trưởng đơn vị" + padding.substring(4));
            sheet.aside("nguyễn văn mẫu" + separator.repeat(4) + "trần thị mẫu" + padding.substring(4));
            shape += ", signed";
        }
        return shape;
    }

    private MessyFile encoded(WrittenSheet sheet, StringBuilder shape) {
        var kind = random.nextInt(7);
        Function<String, byte[]> bytes = switch (kind) {
            case 0 -> text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> text -> text.getBytes(StandardCharsets.UTF_16);
            case 2 -> text -> text.getBytes(StandardCharsets.UTF_16LE);
            case 3 -> text -> Windows1258.bytes(text);
            case 4 -> text -> tcvn3(text);
            case 5 -> text -> new String(tcvn3(text), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
            default -> text -> text.getBytes(StandardCharsets.UTF_8);
        };
        shape.append(", ")
                .append(List.of("BOM", "UTF-16", "UTF-16LE", "1258", "TCVN3", "TCVN3 in UTF-8", "UTF-8")
                        .get(kind));
        return sheet.file(shape.toString(), bytes);
    }

    private static byte[] tcvn3(String text) {
        var bytes = new ByteArrayOutputStream();
        text.chars().forEach(character -> {
            var low = TCVN3_FROM_A8.indexOf(character);
            var high = TCVN3_FROM_B5.indexOf(character);
            var plain = character < 0x80 || (low < 0 && high < 0);
            bytes.write(plain ? character : low >= 0 ? 0xA8 + low : 0xB5 + high);
        });
        return bytes.toByteArray();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
