package vn.tonghop.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file as people of other offices leave it, and what is to become of it.
 *
 * @param name its name
 * @param content its bytes
 * @param verdict the verdict
 * @param codes findings that must be told, each as {@code CODE} or {@code CODE@line}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record StrangerCase(String name, byte[] content, String verdict, List<String> codes) {

    private static final List<String> INDICATORS = List.of(
            "SO_HN", "LUOT_NGUOI", "VB_PB", "CBCCVC", "CBCCVC_QT", "DHVH_DK", "DHVH_DAT", "GDVH_DK", "GDVH_DAT");

    static StrangerCase file(String name, String text, String verdict, String... codes) {
        return file(name, text.getBytes(StandardCharsets.UTF_8), verdict, codes);
    }

    static StrangerCase file(String name, byte[] content, String verdict, String... codes) {
        return new StrangerCase(name, content, verdict, List.of(codes));
    }

    /** A whole results form: a header, and one line of each indicator, with a line of its own for some. */
    static String results(String header, String usual, String... own) {
        return Stream.concat(Stream.of(header), INDICATORS.stream().map(code -> line(code, usual, own)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String code, String usual, String... own) {
        return Stream.of(own)
                .filter(line -> line.contains(code + ";") || line.contains(code + ","))
                .findFirst()
                .orElse(usual.formatted(code));
    }
}
