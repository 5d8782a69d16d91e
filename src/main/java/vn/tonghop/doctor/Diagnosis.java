package vn.tonghop.doctor;

/**
 * One thing looked at.
 *
 * @param level how it stands
 * @param sentence what was seen and, unless it is well, what to do
 */
public record Diagnosis(Level level, String sentence) {

    /** How a thing stands. */
    public enum Level {
        WELL,
        /** Worth knowing; nothing has to be done. */
        NOTE,
        NEEDS_A_PERSON
    }

    static Diagnosis well(String sentence) {
        return new Diagnosis(Level.WELL, sentence);
    }

    static Diagnosis note(String sentence) {
        return new Diagnosis(Level.NOTE, sentence);
    }

    static Diagnosis needsAPerson(String sentence) {
        return new Diagnosis(Level.NEEDS_A_PERSON, sentence);
    }
}
