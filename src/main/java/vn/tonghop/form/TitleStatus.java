package vn.tonghop.form;

/** How far a title has come. */
public enum TitleStatus {
    REGISTERED,
    ACHIEVED
}
