package vn.tonghop.setting;

/** The archive holds originals, but the database knows of no run. The message says in Vietnamese where and what to do. */
public final class LostDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostDatabaseException(String sentence) {
        super(sentence);
    }
}
