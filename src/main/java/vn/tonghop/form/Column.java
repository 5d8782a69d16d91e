package vn.tonghop.form;

import java.util.List;

/**
 * A column of a form. Its header words stand under {@code column.NAME} in the resource of the form that brings it along, or
 * of all forms. Two columns of one name are the same.
 */
public final class Column {

    private static final int USUAL_LETTERS = 15;

    public static final Column UNIT = text("UNIT", 11);
    public static final Column PERIOD = text("PERIOD", 11);
    public static final Column NOTE = text("NOTE", 24);
    /** Running number of the rows; read and put aside. */
    public static final Column ORDINAL = text("ORDINAL", USUAL_LETTERS);

    private final String name;
    private final Content content;
    private final int letters;
    private final List<Enum<?>> choices;

    private Column(String name, Content content, int letters, List<Enum<?>> choices) {
        this.name = name;
        this.content = content;
        this.letters = letters;
        this.choices = List.copyOf(choices);
    }

    /** What may stand in a column. */
    public enum Content {
        TEXT,
        /** One of a few words. */
        CHOICE,
        /** A figure whose decimal mark is that of the file. */
        AMOUNT,
        /** A whole number of things or persons. */
        COUNT,
        DATE,
        YEAR
    }

    /** A column of texts of usually not more letters than that. */
    public static Column text(String name, int letters) {
        return new Column(name, Content.TEXT, letters, List.of());
    }

    /** A column of the words for these values. */
    public static Column choice(String name, Enum<?>... choices) {
        return new Column(name, Content.CHOICE, USUAL_LETTERS, List.of(choices));
    }

    /** A column of that content, of the usual width. */
    public static Column of(String name, Content content) {
        return of(name, content, USUAL_LETTERS);
    }

    public static Column of(String name, Content content, int letters) {
        return new Column(name, content, letters, List.of());
    }

    public String name() {
        return name;
    }

    public Content content() {
        return content;
    }

    /** How wide it is on a sheet. */
    public int letters() {
        return letters;
    }

    /** The values that may stand in it; empty if it is free. */
    public List<Enum<?>> choices() {
        return choices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && column.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
