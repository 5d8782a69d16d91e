package vn.tonghop.crash;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Text without what must differ between two runs: where it ran, the minute, and what is told of the runs before it. */
final class Text {

    private static final Pattern SPOKEN = Pattern.compile("22 giờ \\d\\d");
    private static final Pattern CLOCK = Pattern.compile("22:\\d\\d(:\\d\\d)?");
    private static final Pattern STAMP = Pattern.compile("2026-06-11[T ]15:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?");
    private static final Pattern MAIL_DATE = Pattern.compile("(?m)^Date: .*$");
    private static final Pattern BOUNDARY = Pattern.compile("----=_Part_[0-9_.]+");
    private static final Pattern HASH = Pattern.compile("\"(sha256|bytes)\" : [^,\\n]*");

    private static final String CUT_SHORT = "(ượt chạy trước bị ngắt giữa chừng"
            + "|không kết thúc bình thường nên lượt chạy sau đã thay thế|chưa có lượt chạy hằng đêm nào hoàn thành)";
    private static final Pattern CUT_SHORT_LINE = Pattern.compile("(?m)^- .*" + CUT_SHORT
            + ".*\\R|<li[^>]*>((?!</li>)[^\\r\\n])*" + CUT_SHORT + "((?!</li>)[^\\r\\n])*</li>");

    private final String place;

    Text(Path place) {
        this.place = place.toString();
    }

    String plain(String text) {
        var plain = CUT_SHORT_LINE.matcher(text.replace(place, "PLACE")).replaceAll("");
        plain = SPOKEN.matcher(plain).replaceAll("22 giờ");
        plain = CLOCK.matcher(plain).replaceAll("22:--");
        return STAMP.matcher(plain).replaceAll("moment");
    }

    /** The text of a mail. */
    String ofMail(String text) {
        return BOUNDARY.matcher(MAIL_DATE.matcher(plain(text)).replaceAll("")).replaceAll("boundary");
    }

    /** The text of a manifest; its hashes are proved against the files by {@link Snapshot}. */
    String ofManifest(String text) {
        return HASH.matcher(plain(text)).replaceAll("hash");
    }
}
