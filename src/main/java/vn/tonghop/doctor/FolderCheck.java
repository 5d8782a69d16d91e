package vn.tonghop.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.intake.UnitPlaces;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.storage.PrivateFolder;

/** Whether every folder can be written to and the disk has room. */
@Order(1)
final class FolderCheck implements Check {

    /** Less room than this does not last for a report with its attachments and a growing database. */
    private static final DataSize LEAST_ROOM = DataSize.ofGigabytes(1);

    private static final int MOST_NAMED = 5;

    /** Only this one is not made by the program. */
    private static final String DROP = "drop";

    private static final List<String> PRIVATE = List.of("archive", "mail", "data");

    /** By the key of their Vietnamese name. */
    private final Map<String, Path> folders = new LinkedHashMap<>();

    private final Plan plan;
    private final UnitPlaces places;

    FolderCheck(
            Plan plan,
            UnitPlaces places,
            IntakeProperties intake,
            ReceiptProperties receipts,
            ReportProperties reports,
            MailProperties mail,
            @Value("${tonghop.data-folder}") Path data) {
        this.plan = plan;
        this.places = places;
        folders.put(DROP, intake.dropFolder());
        folders.put("archive", intake.archiveFolder());
        folders.put("receipts", receipts.folder());
        folders.put("reports", reports.folder());
        folders.put("mail", mail.folder());
        folders.put("data", data);
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.folders");
    }

    @Override
    public List<Diagnosis> examine() {
        var seen = new ArrayList<Diagnosis>();
        folders.forEach((name, folder) -> seen.add(examine(name, folder.toAbsolutePath())));
        closedToUs().ifPresent(seen::add);
        seen.addAll(room());
        PRIVATE.forEach(name -> open(name).ifPresent(seen::add));
        return seen;
    }

    /** The folders of units, among those that are there, out of which no file can be taken. */
    private Optional<Diagnosis> closedToUs() {
        var closed = plan.units().all().stream()
                .map(places::of)
                .distinct()
                .filter(folder -> Files.exists(folder) && !UnitPlaces.isUsable(folder))
                .map(Path::toString)
                .toList();
        return closed.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnosis.needsAPerson(Words.SENTENCES.of(
                        "folder.units",
                        "count",
                        Integer.toString(closed.size()),
                        "folders",
                        closed.stream()
                                .limit(MOST_NAMED)
                                .collect(Collectors.joining(", ", "", closed.size() > MOST_NAMED ? ", …" : "")))));
    }

    /** Originals, mails and the database name people. */
    private Optional<Diagnosis> open(String name) {
        var folder = folders.getOrDefault(name, Path.of("")).toAbsolutePath();
        try {
            return PrivateFolder.isOpen(folder)
                    ? Optional.of(Diagnosis.note(Words.SENTENCES.of(
                            "folder.open", "name", Words.SENTENCES.of("folder." + name), "folder", folder.toString())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot ask for the rights on " + folder, unreadable);
        }
    }

    private static Diagnosis examine(String name, Path folder) {
        if (name.equals(DROP) && !Files.exists(folder)) {
            return Diagnosis.needsAPerson(Words.SENTENCES.of("folder.missing", "folder", folder.toString()));
        }
        var existing = existing(folder);
        var usable = Files.isDirectory(existing) && Files.isWritable(existing) && Files.isExecutable(existing);
        var sentence = Words.SENTENCES.of(
                usable ? "folder.well" : "folder.unusable",
                "name",
                Words.SENTENCES.of("folder." + name),
                "folder",
                folder.toString(),
                "blocked",
                existing.toString());
        return usable ? Diagnosis.well(sentence) : Diagnosis.needsAPerson(sentence);
    }

    /** The folder itself or, if the program has yet to create it, the nearest one above it. */
    private static Path existing(Path folder) {
        var place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    /** One line for each disk that the folders lie on. */
    private List<Diagnosis> room() {
        var rooms = new LinkedHashMap<String, Diagnosis>();
        for (var folder : folders.values()) {
            var place = existing(folder.toAbsolutePath());
            try {
                var disk = Files.getFileStore(place);
                rooms.putIfAbsent(disk.toString(), room(place, DataSize.ofBytes(disk.getUsableSpace())));
            } catch (IOException unknown) {
                rooms.putIfAbsent("", Diagnosis.note(Words.SENTENCES.of("disk.unknown", "place", place.toString())));
            }
        }
        return List.copyOf(rooms.values());
    }

    private static Diagnosis room(Path place, DataSize free) {
        var enough = free.compareTo(LEAST_ROOM) >= 0;
        var sentence = Words.SENTENCES.of(
                enough ? "disk.well" : "disk.full",
                "place",
                place.toString(),
                "free",
                Long.toString(free.toMegabytes()),
                "least",
                Long.toString(LEAST_ROOM.toMegabytes()));
        return enough ? Diagnosis.well(sentence) : Diagnosis.needsAPerson(sentence);
    }
}
