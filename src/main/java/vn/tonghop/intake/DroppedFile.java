package vn.tonghop.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;

/**
 * A file waiting in the drop folder, as it looked at one moment.
 *
 * @param path where it lies
 * @param folder name of the unit's folder, empty if it lies in the drop folder itself
 * @param bytes its size
 * @param modified when its content last changed
 * @param changed when anything about it changed, its times included
 * @param received when it arrived there, as far as the file system tells, never in the future
 */
public record DroppedFile(Path path, String folder, long bytes, Instant modified, Instant changed, Instant received) {

    /** The file's name in composed Unicode, as it is stored and shown. */
    public String name() {
        return Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC);
    }

    /** The same file as if it lay in another folder. */
    public DroppedFile inFolder(String other) {
        return new DroppedFile(path, other, bytes, modified, changed, received);
    }

    boolean looksLike(DroppedFile other) {
        return bytes == other.bytes && modified.equals(other.modified) && changed.equals(other.changed);
    }
}
