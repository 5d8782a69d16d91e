package vn.tonghop.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an indicator as it stands in a list: numbered, with its code before it, with its code or measure behind it in
 * brackets.
 *
 * @param name the name alone
 * @param beside what stands around it, numbers left out
 */
record WrittenName(String name, List<String> beside) {

    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[a-zđ][.)]|[IVX]{1,4}[.)]|[-+•*–])\\s+(.+)");
    private static final Pattern CODED = Pattern.compile("([A-Z][A-Z0-9_]+)\\s*[-–—:.]\\s*(.+)");
    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    /** What the text may be, the longest name first; none where nothing stands around a name. */
    static List<WrittenName> of(String text) {
        var name = text.strip();
        var beside = new ArrayList<String>();
        var numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            name = numbered.group(1);
        }
        var coded = CODED.matcher(name);
        if (coded.matches()) {
            beside.add(coded.group(1));
            name = coded.group(2);
        }
        var names = new ArrayList<WrittenName>();
        if (!name.equals(text.strip())) {
            names.add(new WrittenName(name, List.copyOf(beside)));
        }
        var bracketed = BRACKETED.matcher(name);
        if (bracketed.matches()) {
            beside.add(bracketed.group(2).strip());
            names.add(new WrittenName(bracketed.group(1), List.copyOf(beside)));
        }
        return names;
    }
}
