package vn.tonghop.setting;

/** A setting that cannot be meant; nothing was done. The message says in Vietnamese what is wrong with it and what to do. */
public final class WrongSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    WrongSettingException(String name, String sentence) {
        super(sentence);
        this.name = name;
    }

    /** The name of the setting as it was written. */
    public String name() {
        return name;
    }
}
