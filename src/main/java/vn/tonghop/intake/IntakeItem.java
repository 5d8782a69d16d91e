package vn.tonghop.intake;

/** What the reader hands on: first the survey of a file, then its rows in order. */
public sealed interface IntakeItem permits FileSurvey, RawRow {}
