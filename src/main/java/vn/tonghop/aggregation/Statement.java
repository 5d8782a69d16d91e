package vn.tonghop.aggregation;

import vn.tonghop.indicator.Indicator;
import vn.tonghop.unit.Unit;

/**
 * A text that a unit gave for a text indicator (strengths, shortcomings, proposals).
 *
 * @param indicator the text indicator
 * @param unit who says it
 * @param text its words
 */
public record Statement(Indicator indicator, Unit unit, String text) {}
