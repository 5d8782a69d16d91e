package vn.tonghop.blankform;

/**
 * A form to fill in, as a file.
 *
 * @param name its name, plain ASCII so that no mail or archive program mangles it
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // written to disk or into a mail once, compared nowhere
public record BlankFile(String name, byte[] content) {}
