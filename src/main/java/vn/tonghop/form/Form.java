package vn.tonghop.form;

/** What a file is; recognised by its header, never by its name. */
public enum Form {
    /** One row is one indicator. */
    RESULTS,
    /** One row is one meeting, news item or article on a model person. */
    ACTIVITIES,
    /** One row is one registration or award of a title. */
    TITLES
}
