package vn.tonghop.forms.titles;

/** How far a title has come. */
public enum TitleStatus {
    REGISTERED,
    ACHIEVED
}
