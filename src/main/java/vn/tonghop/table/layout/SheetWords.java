package vn.tonghop.table.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.table.record.CellShape;
import vn.tonghop.vietnamese.FoldedText;

/** The words by which an office sheet shows what a line is: totals, groups, signatures, usual column names. */
final class SheetWords {

    private static final Set<String> TOTALS = Set.of(
            "cong",
            "tong",
            "tong cong",
            "tong so",
            "cong chung",
            "tong chung",
            "cong don",
            "tong cong chung",
            "cong tong");
    private static final Pattern TOTAL_OF =
            Pattern.compile("(tong cong|cong|tong so|cong muc|cong nhom|cong phan) [ivx]{1,5}|tong cong .*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}[.)]?|[A-Z][.)]?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(nguoi lap|nguoi tong hop|lap bieu|lap bang|thu truong|ke toan|truong phong|pho truong phong|chanh van phong"
                    + "|pho chanh van phong|giam doc|pho giam doc|chu tich|pho chu tich|truong ban|truong don vi|noi nhan"
                    + "|ky ten|ky ghi ro|ky va ghi|da ky|xac nhan cua|nguoi kiem tra|nguoi bao cao|tm |kt |tl |tuq ).*");
    /** "A 1" to "A B C D 1 2 3 4 5 6 7 8", all that a form may have. */
    private static final Set<String> COLUMN_LETTERS = Stream.of("A", "A B", "A B C", "A B C D")
            .flatMap(letters -> IntStream.rangeClosed(1, 8)
                    .mapToObj(last -> letters + " "
                            + IntStream.rangeClosed(1, last)
                                    .mapToObj(String::valueOf)
                                    .collect(Collectors.joining(" "))))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}.]*(\\s+\\p{Lu}[\\p{L}.]*){1,6}");
    private static final Pattern DATED = Pattern.compile(".*\\bngay\\b.{0,12}\\bthang\\b.{0,12}\\bnam\\b.*");
    private static final Pattern DAY = Pattern.compile("(ngay )?\\d{1,2} thang \\d{1,2} nam \\d{4}");
    private static final Set<String> COLUMN_NAMES = Set.of(
            "stt",
            "tt",
            "so tt",
            "so thu tu",
            "ma",
            "ten",
            "ghi chu",
            "don vi",
            "don vi tinh",
            "dvt",
            "chi tieu",
            "noi dung",
            "so luong",
            "ket qua",
            "ngay",
            "ngay thang",
            "ho ten",
            "ho va ten",
            "nam",
            "loai",
            "danh hieu",
            "ty le",
            "ma don vi",
            "ma chi tieu",
            "ky bao cao",
            "doi tuong",
            "trang thai",
            "duong dan",
            "so nguoi tham du",
            "ke hoach",
            "thuc hien",
            "uoc ca nam",
            "ten don vi",
            "dia chi",
            "dien thoai",
            "chuc vu",
            "id",
            "name",
            "date",
            "code");
    private static final Set<String> ORDINALS = Set.of("", "stt", "tt", "so tt", "so thu tu");
    private static final int LONGEST_NAME = 80;

    private SheetWords() {}

    /** Whether the first filled cell says that the row is a sum. */
    static boolean isTotal(List<String> cells) {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return startsLikeTotal(cell) && isTotal(cell);
            }
        }
        return false;
    }

    /** Whether the row is only the heading of a group: a Roman number or a letter, then a name, then nothing. */
    static boolean isGroup(List<String> cells) {
        var filled = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.size() > 2
                && filled.size() == 2
                && ROMAN.matcher(filled.get(0)).matches()
                && CellShape.of(filled.get(1)) == CellShape.TEXT
                && filled.get(0).equals(cells.get(0).strip());
    }

    /**
     * Whether a row belongs under a table: who signs, where and when, who receives it. A code such as KT in a cell of its own
     * is no "KT.", and a day in a cell of its own beside two others is the day of a row.
     */
    static boolean isSignature(List<String> cells) {
        var filled = cells.stream()
                .map(cell -> FoldedText.of(cell).value())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return false;
        }
        if (SIGNATURE.matcher(filled.get(0)).matches()) {
            return true;
        }
        var dayOfARow = filled.size() > 2
                && filled.stream().anyMatch(cell -> DAY.matcher(cell).matches());
        return !dayOfARow && DATED.matcher(String.join(" ", filled)).matches();
    }

    /** Whether a row letters the columns of names and numbers those of figures, as forms of the state do: A, B, 1, 2. */
    static boolean isColumnLetters(List<String> cells) {
        if (!startsLikeLetters(cells)) {
            return false;
        }
        var marks = cells.stream()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
        return COLUMN_LETTERS.contains(marks);
    }

    /** A quick look at the first filled cell, which is A alone or followed by a blank. */
    private static boolean startsLikeLetters(List<String> cells) {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                var first = cell.strip();
                return first.charAt(0) == 'A' && (first.length() == 1 || first.charAt(1) == ' ');
            }
        }
        return false;
    }

    /** Whether a cell stands among signatures: an item of a list, a remark in brackets, who signs, or capitalised words. */
    static boolean isOfSignature(String cell) {
        var text = cell.strip();
        return text.chars().noneMatch(Character::isDigit)
                && ("-(/".indexOf(text.charAt(0)) >= 0
                        || SIGNATURE.matcher(FoldedText.of(text).value()).matches()
                        || CAPITALISED.matcher(text).matches());
    }

    /** Whether a cell is a day in words and nothing else. */
    static boolean isDay(String cell) {
        return DAY.matcher(FoldedText.of(cell).value()).matches();
    }

    /** Whether a cell is a column name that nearly every sheet has. */
    static boolean isColumnName(String cell) {
        return cell.length() <= LONGEST_NAME
                && COLUMN_NAMES.contains(FoldedText.of(cell).value());
    }

    /** Whether a column of that name may hold figures: it has a name, and does not only number the rows. */
    static boolean isNameOfFigures(String name) {
        return !ORDINALS.contains(FoldedText.of(name).value());
    }

    private static boolean isTotal(String cell) {
        var folded = FoldedText.of(cell).value();
        return TOTALS.contains(folded) || TOTAL_OF.matcher(folded).matches();
    }

    /** A quick look before the folding. */
    private static boolean startsLikeTotal(String cell) {
        var start = cell.charAt(0) <= ' ' ? cell.strip().charAt(0) : cell.charAt(0);
        if (cell.length() > LONGEST_NAME || "tTcC".indexOf(start) < 0) {
            return false;
        }
        var second = cell.strip().length() > 1 ? cell.strip().charAt(1) : ' ';
        return second > 'z' || second == 'o' || second == 'O';
    }
}
