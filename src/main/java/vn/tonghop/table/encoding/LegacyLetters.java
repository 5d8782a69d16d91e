package vn.tonghop.table.encoding;

import java.util.List;

/**
 * The code tables of Vietnamese fonts before Unicode. Byte values: TCVN 5712 as used by the ABC fonts, VNI-Windows, and
 * RFC 1456 for VISCII. Capitals with a tone have no code of their own in TCVN3, so their case is lost in such a file.
 */
final class LegacyLetters {

    static final LegacyLetters TCVN3 = new LegacyLetters("TCVN3 (ABC)", LetterTable.ofPairs(tcvn3()));
    static final LegacyLetters VNI = new LegacyLetters("VNI-Windows", new VniLetters());
    static final LegacyLetters VISCII = new LegacyLetters("VISCII", LetterTable.ofPairs(viscii()));

    private static final int UNKNOWN_FROM = 0x80;

    private final String label;
    private final LetterTable table;

    private LegacyLetters(String label, LetterTable table) {
        this.label = label;
        this.table = table;
    }

    String label() {
        return label;
    }

    String decode(String line) {
        for (var i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= UNKNOWN_FROM || line.charAt(i) < ' ') {
                return table.decode(line);
            }
        }
        return line;
    }

    private static char[] tcvn3() {
        var rows = List.of(
                "A1ĂÂÊÔƠƯĐăâêôơưđ",
                "B5àảãáạ",
                "BBằẳẵắ",
                "C6ặầẩẫấậè",
                "CEẻẽéẹềểễếệìỉ",
                "DCĩíịò",
                "E1ỏõóọồổỗốộờởỡớợù",
                "F1ủũúụừửữứựỳỷỹýỵ");
        var letters = identity();
        for (var row : rows) {
            fill(letters, Integer.parseInt(row.substring(0, 2), 16), row.substring(2));
        }
        return letters;
    }

    private static char[] viscii() {
        var letters = identity();
        fill(
                letters,
                0x80,
                "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫ"
                        + "èéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");
        letters[0x02] = 'Ẳ';
        letters[0x05] = 'Ẵ';
        letters[0x06] = 'Ẫ';
        letters[0x14] = 'Ỷ';
        letters[0x19] = 'Ỹ';
        letters[0x1E] = 'Ỵ';
        return letters;
    }

    private static char[] identity() {
        var letters = new char[0x100];
        for (var i = 0; i < letters.length; i++) {
            letters[i] = (char) i;
        }
        return letters;
    }

    private static void fill(char[] letters, int from, String with) {
        with.getChars(0, with.length(), letters, from);
    }
}
