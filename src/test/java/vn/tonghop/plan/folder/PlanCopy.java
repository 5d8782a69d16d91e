package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.plan.Plan;

/** A copy of the small test plan, which is right; a test changes only what it is about. */
final class PlanCopy {

    private final Path folder;

    PlanCopy(Path folder) {
        this.folder = folder;
        for (var name : List.of("plan.yml", "indicators.csv", "units.csv", "calendar.csv")) {
            try (var small = PlanCopy.class.getResourceAsStream("/plan/small/" + name)) {
                Files.write(
                        folder.resolve(name),
                        Objects.requireNonNull(small, name).readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException("Cannot copy " + name, broken);
            }
        }
    }

    /** Replaces a text that stands exactly once in a file. */
    PlanCopy with(String file, String text, String replacement) throws IOException {
        var before = Files.readString(folder.resolve(file));
        assertThat(before.indexOf(text)).as("'%s' in %s", text, file).isNotNegative();
        assertThat(before.lastIndexOf(text)).as("'%s' in %s", text, file).isEqualTo(before.indexOf(text));
        return withBytes(file, before.replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    }

    PlanCopy withBytes(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
        return this;
    }

    PlanCopy without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    Plan read() {
        return PlanFolder.at(folder).read(StandardForms.all());
    }

    List<String> faults() {
        var message = Objects.requireNonNull(refusal(), "the plan was read without a fault")
                .getMessage();
        return Objects.requireNonNull(message)
                .lines()
                .skip(1)
                .map(String::strip)
                .toList();
    }

    InvalidPlanException refusal() {
        return catchThrowableOfType(InvalidPlanException.class, this::read);
    }
}
