package vn.tonghop.form;

/** Whether two words differ by one slip of the finger: a letter too many, too few, another one, or two in the wrong order. */
final class TypingError {

    private static final int SHORTEST = 5;

    private TypingError() {}

    /** Whether one slip makes the typed word of the meant one. Short words and digits must be right. */
    static boolean turns(String meant, String typed) {
        if (meant.length() < SHORTEST || !digits(meant).equals(digits(typed)) || meant.equals(typed)) {
            return false;
        }
        var same = 0;
        while (same < Math.min(meant.length(), typed.length()) && meant.charAt(same) == typed.charAt(same)) {
            same++;
        }
        var restMeant = meant.substring(same);
        var restTyped = typed.substring(same);
        return restMeant.equals(behind(restTyped, 1))
                || behind(restMeant, 1).equals(restTyped)
                || behind(restMeant, 1).equals(behind(restTyped, 1))
                || swapped(restMeant).equals(restTyped);
    }

    private static String behind(String text, int letters) {
        return text.length() < letters ? "\0" : text.substring(letters);
    }

    private static String swapped(String text) {
        return text.length() < 2 ? "\0" : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
