package vn.tonghop.period;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.period.PeriodCode.Part;
import vn.tonghop.period.PeriodMention.Stretch;

/**
 * Finds the times that a title, the name of a sheet or of a file mentions. Days, numbers of documents with their years, spans
 * of several years, and what something is compared with are no times of a report.
 */
public final class PeriodMentions {

    private static final String BETWEEN = "[\\s_./,()-]*";
    private static final String DAY = "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*";
    private static final String YEAR = "(?<year>(?<!\\d)20[1-4]\\d(?!\\d))";
    private static final String OF_YEAR = BETWEEN + "(?:cua )?(?:nam)?" + BETWEEN + YEAR + "?";

    /** In names of files anything may stand for a blank: "6-thang", "6_tháng". */
    private static final String MONTHS_OF = "(?:\\s*(?:t|th)|[\\s_.-]*thang)\\b";

    private static final List<Pattern> NO_TITLE = patterns(
            "^(theo|kinh gui|han nop|cach (dien|ghi)|luu y|noi nhan|huong dan|mau so|phu luc)\\b",
            "\\b(can cu|ban hanh|kem theo|theo quy dinh|de so sanh|de doi chieu)\\b");

    private static final List<Pattern> NO_TIME = patterns(
            "\\b(so voi|so sanh|cung ky|phuong huong|du kien|uoc)\\b.*",
            "([,;-]|\\bva\\b) ?nhiem vu (nam|6|sau|cuoi)\\b.*",
            "^[a-z ]{2,40},\\s*(ngay|thang)\\b.*",
            "\\b\\d+[a-z]?\\s*/\\s*(\\d{4}\\s*/\\s*)?(?!(nam|quy|thang|h[12])\\b)[a-z]+(-[a-z0-9]+)*(,?\\s*ngay\\s*"
                    + DAY + "\\d{2,4})?(\\s*nam\\s*20\\d\\d)?",
            "\\b(luat|nghi dinh|thong tu|hien phap|phap lenh)\\b[^;|]{0,80}?nam\\s*20\\d\\d",
            "\\b(quyet dinh|cong van|ke hoach|chi thi|nghi quyet|cong dien|van ban)( so)?:?\\s*(?!20[1-4]\\d\\b)\\d+(\\s*nam\\s*20\\d\\d)?",
            "(?<!\\d)20\\d\\d[-./ ]\\d{1,2}[-./ ]\\d{1,2}(?!\\d)",
            "(?<!\\d)" + DAY + "\\d{2,4}(?!\\d)",
            "(?<!\\d)(20\\d{6}|[0-3]\\d[01]\\d20\\d\\d)(?!\\d)",
            "\\bngay\\b[\\s.…\\d]*thang\\b[\\s.…\\d]*(nam\\b[\\s.…\\d]*)?",
            "(?<!\\d)20\\d\\d\\s*[-–—]\\s*20\\d\\d(?!\\d)",
            "\\b(giai doan|tam nhin)\\b[^;|]{0,20}?20\\d\\d",
            "\\bden (het )?nam 20\\d\\d");

    private static final int LONGEST_TITLE = 200;
    private static final int MONTHS = 12;
    private static final int HALF = 6;
    private static final int QUARTERS = 4;
    private static final List<Part> PARTS = List.of(
            Part.NINE_MONTHS, Part.SECOND_HALF, Part.quarter(1), Part.quarter(2), Part.quarter(3), Part.quarter(4));

    private static final Pattern SPAN =
            Pattern.compile("\\btu\\b[^;|]*?" + DAY + "(?:20)?\\d\\d\\D*(?:den|-)\\D*?" + DAY + YEAR);

    /** In the order in which they are looked for: what one has found is hidden from the others. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "\\b(?:tu )?thang (?<from>\\d{1,2})(?: ?/ ?20\\d\\d| nam 20\\d\\d)?\\s*(?:den|-)\\s*(?:het )?(?:thang )?(?<to>\\d{1,2})\\b"
                            + OF_YEAR,
                    found -> months(number(found, "from"), number(found, "to"))),
            new Kind("\\bquy (?:i|1)\\s*(?:va|,|-)\\s*(?:quy )?(?:ii|2)\\b" + OF_YEAR, found -> Stretch.FIRST_HALF),
            new Kind(
                    "\\b0?(?:6|sau)" + MONTHS_OF + BETWEEN + "(?<end>dau|cuoi)?" + OF_YEAR,
                    found -> isLast(found) ? Stretch.SECOND_HALF : Stretch.FIRST_HALF),
            new Kind(
                    "\\bnua (?<end>dau|cuoi)\\b" + OF_YEAR,
                    found -> isLast(found) ? Stretch.SECOND_HALF : Stretch.FIRST_HALF),
            new Kind(YEAR + BETWEEN + "h1\\b", found -> Stretch.FIRST_HALF),
            new Kind("(?<![a-z])h1\\b" + OF_YEAR, found -> Stretch.FIRST_HALF),
            new Kind(YEAR + BETWEEN + "h2\\b", found -> Stretch.SECOND_HALF),
            new Kind("(?<![a-z])h2\\b" + OF_YEAR, found -> Stretch.SECOND_HALF),
            new Kind("\\b(?:12|muoi hai)" + MONTHS_OF + OF_YEAR, found -> Stretch.WHOLE_YEAR),
            new Kind("\\b(?:ca|tong ket)" + BETWEEN + "nam\\b" + OF_YEAR, found -> Stretch.WHOLE_YEAR),
            new Kind(
                    "\\b0?(?<months>3|9|ba|chin)" + MONTHS_OF + BETWEEN + "(?<end>dau|cuoi)?" + OF_YEAR,
                    PeriodMentions::fromBeginning),
            new Kind(
                    "\\b(?:quy" + BETWEEN + "0?|q)(?<quarter>iii|ii|iv|i|[1-4])\\b" + OF_YEAR,
                    found -> Stretch.of(Part.quarter(quarter(found.group("quarter"))))),
            new Kind(
                    "\\b(?:thang" + BETWEEN + "|t)(?<month>0?[1-9]|1[0-2])\\b" + OF_YEAR,
                    found -> Stretch.of(Part.month(number(found, "month")))),
            new Kind(YEAR + "(?![.,]\\d)", found -> Stretch.YEAR));

    private PeriodMentions() {}

    /** The times that a text mentions, in no order. */
    public static List<PeriodMention> in(String text) {
        var bare = bare(text);
        if (bare.length() > LONGEST_TITLE
                || NO_TITLE.stream().anyMatch(pattern -> pattern.matcher(bare).find())) {
            return List.of();
        }
        var found = new ArrayList<PeriodMention>();
        var span = SPAN.matcher(bare);
        var rest = span.find() ? pastYear(span.group("year"), span.replaceAll("|"), found) : bare;
        for (var pattern : NO_TIME) {
            rest = pattern.matcher(rest).replaceAll("|");
        }
        for (var kind : KINDS) {
            rest = kind.take(rest, found);
        }
        return List.copyOf(found);
    }

    /** Of a span of days only the year in which it ends is a time of a report. */
    private static String pastYear(String year, String rest, List<PeriodMention> found) {
        found.add(new PeriodMention(Stretch.YEAR, Optional.of(Integer.valueOf(year))));
        return rest;
    }

    /** The data of a period may begin in the last month of the year before, and end before its own last month. */
    private static Stretch months(int from, int to) {
        var isFromBeginning = from == 1 || from == MONTHS;
        if (isFromBeginning && (to == HALF || to == HALF - 1)) {
            return Stretch.FIRST_HALF;
        }
        if (isFromBeginning && to >= MONTHS - 1) {
            return Stretch.WHOLE_YEAR;
        }
        return PARTS.stream()
                .filter(part -> part.first() == from && part.last() == to)
                .findFirst()
                .map(Stretch::of)
                .orElse(Stretch.OTHER_PART);
    }

    /** Three or nine months, which begin with the year unless they are said to end it. */
    private static Stretch fromBeginning(Matcher found) {
        var isNine = found.group("months").equals("9") || found.group("months").equals("chin");
        if (isLast(found)) {
            return isNine ? Stretch.OTHER_PART : Stretch.of(Part.quarter(QUARTERS));
        }
        return isNine ? Stretch.NINE_MONTHS : Stretch.of(Part.quarter(1));
    }

    private static int quarter(String written) {
        var roman = List.of("i", "ii", "iii", "iv").indexOf(written) + 1;
        return roman > 0 ? roman : Integer.parseInt(written);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static boolean isLast(Matcher found) {
        return "cuoi".equals(found.group("end"));
    }

    /** Small letters without diacritics; unlike {@link vn.tonghop.vietnamese.FoldedText} with its punctuation. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s_]+", " ")
                .strip();
    }

    private static List<Pattern> patterns(String... written) {
        return Stream.of(written).map(Pattern::compile).toList();
    }

    private record Kind(Pattern pattern, Function<Matcher, Stretch> stretch) {

        private Kind(String written, Function<Matcher, Stretch> stretch) {
            this(Pattern.compile(written), stretch);
        }

        /** Adds what it finds and returns the rest of the text. */
        private String take(String text, List<PeriodMention> found) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var year = Optional.ofNullable(matcher.group("year")).map(Integer::valueOf);
                found.add(new PeriodMention(stretch.apply(matcher), year));
            }
            return matcher.replaceAll("|");
        }
    }
}
