package vn.tonghop.form;

/** What one row of the activities form tells of. The Vietnamese words stand in {@code forms.properties}. */
public enum ActivityKind {
    MEETING,
    PORTAL_ARTICLE,
    SITE_ARTICLE,
    MODEL_ARTICLE,
    OTHER
}
