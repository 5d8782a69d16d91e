package vn.tonghop.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.MultiplyingWord;

/**
 * What the lines above the header say of the file: "Đơn vị: …" and "Kỳ báo cáo: …".
 *
 * @param unit what stands after "Đơn vị:", empty if nothing does
 * @param period what stands after "Kỳ báo cáo:", empty if nothing does
 */
record Preamble(String unit, String period) {

    private static final Set<String> UNIT = Set.of("don vi", "don vi bao cao", "ten don vi", "phong don vi");
    private static final Pattern MEASURE = Pattern.compile(
            ".*(đơn vị tính|đvt|don vi tinh|dvt)\\s*[:.]?\\s*(?<measure>[^\\s:.].*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> PERIOD = Set.of("ky bao cao", "ky", "thoi ky bao cao");

    static Preamble of(List<String> lines) {
        return new Preamble(after(UNIT, lines), after(PERIOD, lines));
    }

    /** Whether a line says that all figures are written in thousands or hundreds. */
    static boolean multiplies(String line) {
        var measure = MEASURE.matcher(line);
        return measure.matches() && MultiplyingWord.begins(measure.group("measure"));
    }

    private static String after(Set<String> labels, List<String> lines) {
        return lines.stream()
                .filter(line -> line.indexOf(':') > 0)
                .filter(line -> labels.contains(
                        FoldedText.of(line.substring(0, line.indexOf(':'))).value()))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .map(value -> value.replaceAll("[;,\\t|]+\\s*$", "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
