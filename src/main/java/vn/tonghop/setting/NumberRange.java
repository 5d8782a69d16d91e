package vn.tonghop.setting;

/** What a setting that is a number may be. */
public final class NumberRange {

    private NumberRange() {}

    /** Refuses a value outside these bounds, which are both allowed; throws {@link WrongSettingException}. */
    public static void require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new WrongSettingException(
                    setting,
                    Words.SENTENCES.of(
                            "number",
                            "value",
                            Integer.toString(value),
                            "least",
                            Integer.toString(least),
                            "most",
                            Integer.toString(most)));
        }
    }
}
