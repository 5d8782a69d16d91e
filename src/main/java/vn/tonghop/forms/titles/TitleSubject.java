package vn.tonghop.forms.titles;

/** Who registers for a title or receives it. */
public enum TitleSubject {
    PERSON,
    FAMILY,
    COLLECTIVE
}
