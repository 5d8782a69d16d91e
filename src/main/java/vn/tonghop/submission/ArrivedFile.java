package vn.tonghop.submission;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.unit.UnitCode;

/**
 * A file that has been archived and is about to be recorded.
 *
 * @param sweep identity of the run that took it
 * @param folder name of the drop folder it lay in
 * @param unit the unit of that folder, if it belongs to one
 * @param fileName its name as dropped, NFC
 * @param archivePath where its bytes are kept, below the archive folder
 * @param sha256 hash of its bytes, hexadecimal
 * @param bytes its size
 * @param received when it was dropped
 */
public record ArrivedFile(
        String sweep,
        String folder,
        Optional<UnitCode> unit,
        String fileName,
        String archivePath,
        String sha256,
        long bytes,
        Instant received) {}
