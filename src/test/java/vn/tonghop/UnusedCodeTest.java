package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What only tests use is dead: a method, or a component of a record, that nothing in the program reads. Of a key of a map,
 * {@code ...Key}, every component is compared.
 */
class UnusedCodeTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tonghop");

    /** Names that templates read of the values they are given. */
    private static final Set<String> READ_BY_TEMPLATES = wordsOfTemplates();

    @Test
    void everyMethodIsUsedByTheProgram() {
        assertThat(methods().filter(method -> !isComponent(method)).filter(UnusedCodeTest::isUnused))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void everyComponentOfARecordIsRead() {
        assertThat(methods().filter(UnusedCodeTest::isComponent).filter(UnusedCodeTest::isUnread))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    private static Stream<JavaMethod> methods() {
        return PROGRAM.stream()
                .filter(type -> !type.isAnnotation())
                .filter(type -> !type.getSimpleName().endsWith("Key"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !isWrittenByTheCompiler(method));
    }

    private static boolean isUnused(JavaMethod method) {
        return method.getAccessesToSelf().isEmpty()
                && method.getReferencesToSelf().isEmpty()
                && method.getAnnotations().isEmpty()
                && !method.getName().equals("main")
                && !isPromisedElsewhere(method)
                && !READ_BY_TEMPLATES.contains(method.getName());
    }

    /** A component may be read by its field, inside of the record, or by a template. */
    private static boolean isUnread(JavaMethod method) {
        return method.getAccessesToSelf().isEmpty()
                && method.getReferencesToSelf().isEmpty()
                && !isPromisedElsewhere(method)
                && !READ_BY_TEMPLATES.contains(method.getName())
                && method.getOwner().getField(method.getName()).getAccessesToSelf().stream()
                        .allMatch(access -> isWriting(access.getOrigin().getName())
                                || access.getOrigin().equals(method));
    }

    private static boolean isWriting(String origin) {
        return origin.equals("<init>");
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static boolean isWrittenByTheCompiler(JavaMethod method) {
        return Set.of("equals", "hashCode", "toString", "values", "valueOf", "$values")
                .contains(method.getName());
    }

    private static boolean isPromisedElsewhere(JavaMethod method) {
        var parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return above(method.getOwner())
                .anyMatch(type -> type.getMethods().stream()
                        .anyMatch(promised -> promised.getName().equals(method.getName())
                                && promised.getRawParameterTypes().size() == parameters.size()));
    }

    private static Stream<JavaClass> above(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }

    private static Set<String> wordsOfTemplates() {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file ->
                            file.toString().endsWith(".html") || file.toString().endsWith(".txt"))
                    .flatMap(UnusedCodeTest::words)
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> words(Path file) {
        try {
            return Stream.of(Files.readString(file).split("\\W+", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
