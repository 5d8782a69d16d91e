package vn.tonghop.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines at blanks only, so that "10/6/2026" and "530/QĐ-UBND" stay whole. */
final class BlankBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        var blank = text.indexOf(' ', at);
        at = blank < 0 ? text.length() : blank + 1;
        return at;
    }
}
