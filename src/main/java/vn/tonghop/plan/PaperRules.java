package vn.tonghop.plan;

/**
 * What a report prints for its readers.
 *
 * @param names whether it lists who registers for a title or holds one; otherwise only their numbers
 * @param charts whether its appendices have charts; the workbook always has them
 * @param longestList how many lines a table may have on paper; a longer one stands in the workbook only
 */
public record PaperRules(boolean names, boolean charts, int longestList) {

    /** What holds where a plan says nothing. */
    public static final PaperRules USUAL = new PaperRules(false, false, 500);

    public PaperRules {
        if (longestList < 1) {
            throw new IllegalArgumentException("longest list is %d; expected 1 line or more".formatted(longestList));
        }
    }
}
