package vn.tonghop.validation;

/** What the rules make of an item of the reader. */
public sealed interface CheckedItem permits CheckedFile, CheckedRow {}
