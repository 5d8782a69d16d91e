package vn.tonghop.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as a parameter of Content-Disposition, by RFC 2231. It stands in one piece if a line can hold it, which
 * more mail programs understand; the mail library never divides it, so that a line would become too long for SMTP.
 */
final class FileNameParameter {

    private static final Pattern PLAIN = Pattern.compile("[\\w.-]{1,60}");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._-]");

    /** A line may have 998 bytes. */
    private static final int LONGEST_PIECE = 900;

    private FileNameParameter() {}

    /** The parameter with what separates it from the value before. */
    static String of(String fileName) {
        if (PLAIN.matcher(fileName).matches()) {
            return ";\r\n filename=\"" + fileName + "\"";
        }
        var pieces = pieces(fileName);
        if (pieces.size() == 1) {
            return ";\r\n filename*=UTF-8''" + pieces.get(0);
        }
        var parameter = new StringBuilder();
        for (var number = 0; number < pieces.size(); number++) {
            parameter
                    .append(";\r\n filename*%d*=".formatted(number))
                    .append(number == 0 ? "UTF-8''" : "")
                    .append(pieces.get(number));
        }
        return parameter.toString();
    }

    private static List<String> pieces(String fileName) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var code : fileName.codePoints().toArray()) {
            var letter = encoded(Character.toString(code));
            if (piece.length() + letter.length() > LONGEST_PIECE) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String encoded(String letter) {
        if (UNRESERVED.matcher(letter).matches()) {
            return letter;
        }
        var encoded = new StringBuilder();
        for (var octet : letter.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
        }
        return encoded.toString();
    }
}
