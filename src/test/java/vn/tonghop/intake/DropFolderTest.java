package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.tonghop.fixture.Plans;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.storage.Sha256;

class DropFolderTest {

    @TempDir
    Path folder;

    private final HandTime time = new HandTime();
    private Path file;

    /** A clock of the disk that goes only while somebody waits; what happens meanwhile is up to the test. */
    private static final class HandTime implements FolderTime {

        private final List<Duration> pauses = new ArrayList<>();
        private Instant now = Instant.now();
        private Runnable meanwhile = () -> {};

        @Override
        public Instant now(Path place) {
            return now;
        }

        @Override
        public void pause(Duration length) {
            pauses.add(length);
            now = now.plus(length);
            meanwhile.run();
        }

        Duration waited() {
            return pauses.stream().reduce(Duration.ZERO, Duration::plus);
        }
    }

    @BeforeEach
    void oneFile() throws IOException {
        file = drop("KT", "bao-cao.csv");
    }

    private DropFolder dropFolder(Duration minimumAge) {
        return dropFolder(minimumAge, FolderListing.ofTheSystem());
    }

    private DropFolder dropFolder(Duration minimumAge, FolderListing listing) {
        return new DropFolder(
                new IntakeProperties(
                        folder,
                        folder.resolve("archive"),
                        Duration.ofMillis(1500),
                        minimumAge,
                        Duration.ofMinutes(2),
                        false,
                        500,
                        2,
                        DataSize.ofMegabytes(1),
                        1_000,
                        500),
                Plans.shipped(),
                time,
                (unit, name) -> false,
                listing,
                Clock.systemUTC());
    }

    private DropFolder atOnce() {
        return dropFolder(Duration.ZERO);
    }

    private Path drop(String unit, String name) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve(unit)).resolve(name), "Mã chỉ tiêu;Kết quả\nSO_HN;3\n");
    }

    private void grow() {
        try {
            Files.writeString(file, "VB_PB;3\n", StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    @DisplayName("a folder that cannot be read is left with the cause, and keeps no other folder's files back")
    void anUnreadableFolder() throws IOException {
        drop("NC", "nc.csv");
        FolderListing locked = place -> {
            if (place.endsWith("NC")) {
                throw new AccessDeniedException(place.toString());
            }
            return FolderListing.ofTheSystem().of(place);
        };

        var sweep = dropFolder(Duration.ZERO, locked).sweep(() -> false);

        assertThat(sweep.settled()).extracting(DroppedFile::folder).containsExactly("KT");
        assertThat(sweep.left()).singleElement().satisfies(left -> {
            assertThat(left.place()).isEqualTo("NC");
            assertThat(left.reason()).isEqualTo(LeftFile.Reason.FOLDER_NOT_READABLE);
            assertThat(left.cause()).contains("AccessDenied");
        });
    }

    @Test
    @DisplayName("a file that was taken goes, with its marker")
    void removed() throws IOException {
        Files.createFile(folder.resolve("KT/bao-cao.xong"));
        var taken = atOnce().sweep(() -> false).settled().get(0);

        atOnce().remove(taken, Sha256.of(file));

        assertThat(folder.resolve("KT")).isEmptyDirectory();
    }

    @Test
    @DisplayName(
            "ST-10 a file that was written to after it was copied stays, also with its size and time, and is taken again")
    void savedAgain() throws IOException {
        var taken = atOnce().sweep(() -> false).settled().get(0);
        var copied = Sha256.of(file);
        var modified = Files.getLastModifiedTime(file);
        Files.writeString(file, "Mã chỉ tiêu;Kết quả\nSO_HN;4\n");
        Files.setLastModifiedTime(file, modified);

        atOnce().remove(taken, copied);

        assertThat(file).content().endsWith("SO_HN;4\n");
        assertThat(atOnce().sweep(() -> false).settled()).singleElement().isNotEqualTo(taken);
    }

    @Test
    @DisplayName("a file of which only the times have changed is taken away all the same")
    void touched() throws IOException {
        var taken = atOnce().sweep(() -> false).settled().get(0);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-06-01T00:00:00Z")));

        atOnce().remove(taken, Sha256.of(file));

        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName("a file that the unit took away itself is no defect")
    void takenAway() throws IOException {
        var taken = atOnce().sweep(() -> false).settled().get(0);
        Files.delete(file);

        atOnce().remove(taken, "");

        assertThat(atOnce().sweep(() -> false).settled()).isEmpty();
    }

    @Test
    @DisplayName("ST-10 a run waits for a fresh file until it is old enough, and no longer")
    void waits() {
        var sweep = dropFolder(Duration.ofSeconds(60)).sweep(() -> false);

        assertThat(sweep.settled()).hasSize(1);
        assertThat(time.waited()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(62));
    }

    @Test
    @DisplayName("ST-10 a copy that pauses and goes on is not taken before it has rested")
    void pausingCopy() {
        time.meanwhile = () -> {
            if (time.waited().compareTo(Duration.ofSeconds(30)) > 0 && time.pauses.size() < 25) {
                grow();
            }
        };

        var sweep = dropFolder(Duration.ofSeconds(60)).sweep(() -> false);

        assertThat(sweep.settled())
                .singleElement()
                .satisfies(taken -> assertThat(taken.bytes()).isEqualTo(Files.size(file)));
        assertThat(time.waited()).isGreaterThan(Duration.ofSeconds(80));
    }

    @Test
    @DisplayName("ST-10 a file that keeps growing is left after two minutes at most, and named")
    void growing() {
        time.meanwhile = this::grow;

        var sweep = dropFolder(Duration.ofSeconds(60)).sweep(() -> false);

        assertThat(sweep.settled()).isEmpty();
        assertThat(sweep.left())
                .extracting(LeftFile::place, LeftFile::reason)
                .containsExactly(tuple("KT/bao-cao.csv", Reason.CHANGING));
        assertThat(time.waited()).isLessThanOrEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2099-12-31T00:00:00Z", "1980-01-01T00:00:00Z"})
    @DisplayName("ST-10 whatever time a file bears it is taken, and arrived at a time that can be true")
    void strangeTimes(String written) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(written)));
        var before = Clock.systemUTC().instant().minus(Duration.ofDays(1));

        var sweep = dropFolder(Duration.ofSeconds(60)).sweep(() -> false);

        assertThat(sweep.settled())
                .singleElement()
                .satisfies(taken -> assertThat(taken.received())
                        .isBetween(before, Clock.systemUTC().instant()));
        assertThat(sweep.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kt", "Kt", "Phòng Kinh tế", "phong kinh te", "PHÒNG KINH TẾ"})
    @DisplayName("ST-08 a folder in another case or by the name of the unit is the unit's")
    void folderOfAUnit(String name) throws IOException {
        Files.delete(file);
        drop(name, "a.csv");

        assertThat(atOnce().sweep(() -> false).settled())
                .extracting(DroppedFile::folder)
                .containsExactly("KT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.csv.crdownload", "a.xlsx.part", "~$a.xlsx", ".~lock.a.csv#", "a.lnk", "a.url", "desktop.ini",
                        "Thumbs.db",
                "a.csv.bak", "a.csv~", "5E3A1000", "~WRL0001.tmp", ".syncthing.a.csv.tmp", "a.csv.!sync", "._a.csv",
                        ".DS_Store"
            })
    @DisplayName("ST-08 files of other programs stay and are named")
    void otherPrograms(String name) throws IOException {
        drop("KT", name);

        var sweep = atOnce().sweep(() -> false);

        assertThat(sweep.settled()).extracting(DroppedFile::name).containsExactly("bao-cao.csv");
        assertThat(sweep.left())
                .extracting(LeftFile::place, LeftFile::reason)
                .containsExactly(tuple("KT/" + name, Reason.OTHER_PROGRAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260605", "05062026", "ket qua", "a (1).csv", "bao.cao", "abcdef12.csv", "a - Copy.csv"})
    @DisplayName("ST-08 names that people give are taken")
    void ofPeople(String name) throws IOException {
        drop("KT", name);

        assertThat(atOnce().sweep(() -> false).settled()).hasSize(2);
    }

    @Test
    @DisplayName("ST-08 system folders and folders inside a unit's folder are left and named")
    void folders() throws IOException {
        Stream.of("$RECYCLE.BIN", "System Volume Information", "KT/2026", "KT/.stversions", "KT/@eaDir")
                .forEach(name ->
                        assertThat(folder.resolve(name).toFile().mkdirs()).isTrue());

        assertThat(atOnce().sweep(() -> false).left())
                .extracting(LeftFile::place, LeftFile::reason)
                .containsExactlyInAnyOrder(
                        tuple("$RECYCLE.BIN", Reason.OTHER_PROGRAM),
                        tuple("System Volume Information", Reason.OTHER_PROGRAM),
                        tuple("KT/2026", Reason.SUBFOLDER),
                        tuple("KT/.stversions", Reason.OTHER_PROGRAM),
                        tuple("KT/@eaDir", Reason.OTHER_PROGRAM));
    }
}
