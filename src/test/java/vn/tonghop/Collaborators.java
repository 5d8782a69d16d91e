package vn.tonghop;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Repository;

/**
 * Who works with whom. A collaborator is what the container makes of our own: a repository, or a class that a configuration
 * imports. Values, settings, the plan, the words of the forms and the clock are none.
 */
final class Collaborators {

    private static final int MOST = 8;
    private static final String WORDS = "vn.tonghop.form.";

    private final Set<String> names;

    Collaborators(JavaClasses classes) {
        names = classes.stream().flatMap(Collaborators::madeFrom).collect(Collectors.toSet());
    }

    private static Stream<String> madeFrom(JavaClass type) {
        if (type.isAnnotatedWith(Repository.class)) {
            return Stream.of(type.getName());
        }
        return type.isAnnotatedWith(Configuration.class)
                ? type.tryGetAnnotationOfType(Import.class).stream()
                        .flatMap(imported -> Arrays.stream(imported.value()))
                        .map(Class::getName)
                        .filter(name -> !name.startsWith(WORDS))
                : Stream.empty();
    }

    private boolean include(JavaClass type) {
        return names.contains(type.getName());
    }

    /** A record that holds a collaborator hides from a constructor how many there are. */
    ArchCondition<JavaClass> notHoldACollaborator() {
        return new ArchCondition<>("not hold a collaborator") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> include(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getDescription())));
            }
        };
    }

    /** Constructors, and methods that make a bean. */
    ArchCondition<JavaClass> haveFewEnough() {
        return new ArchCondition<>("have at most %d collaborators".formatted(MOST)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                type.getConstructors().stream(),
                                type.getMethods().stream().filter(method -> method.isAnnotatedWith(Bean.class)))
                        .filter(unit -> unit.getRawParameterTypes().size() > MOST)
                        .map(JavaCodeUnit::getDescription)
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(type, unit)));
            }
        };
    }
}
