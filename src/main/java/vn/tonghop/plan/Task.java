package vn.tonghop.plan;

/**
 * A task of the plan.
 *
 * @param number for example "II.1"
 * @param title as the plan has it
 */
public record Task(String number, String title) {}
