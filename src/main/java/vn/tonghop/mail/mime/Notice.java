package vn.tonghop.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import org.springframework.web.util.HtmlUtils;
import vn.tonghop.mail.MailText;

/** Lines that the dispatch sets before a finished mail. */
final class Notice {

    private static final String MARK = "<!-- notice -->";

    private Notice() {}

    /** The mail with the notice before its greeting; the first line of the notice is its heading. */
    static MailText before(MailText mail, String notice) {
        return new MailText(
                mail.subject(),
                notice + "\n\n" + mail.text(),
                mail.html().replaceFirst(place(mail.html()), "$1" + Matcher.quoteReplacement(banner(notice))));
    }

    private static String place(String html) {
        return html.contains(MARK) ? "(" + MARK + ")" : "(<body[^>]*>)";
    }

    private static String banner(String notice) {
        var html = HtmlUtils.htmlEscape(notice, StandardCharsets.UTF_8.name()).replace("\n", "<br>");
        return """
                <p style="margin:0 0 16px;padding:10px 14px;background:#fff3cd;border-left:4px solid #b58105;color:#533f03">%s</p>
                """.formatted(html);
    }
}
