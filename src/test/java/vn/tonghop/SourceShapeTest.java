package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The limits of CONTRIBUTING.md, held by the syntax of every source file of the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceShapeTest {

    private static final int MOST_LINES_OF_A_FILE = 200;
    private static final int MOST_LINES_OF_A_METHOD = 30;
    private static final int LINES_OF_NINE_METHODS_IN_TEN = 15;
    private static final int MOST_PARAMETERS = 5;
    private static final int MOST_COLLABORATORS = 8;
    private static final int DEEPEST_NESTING = 3;
    private static final int MOST_FILES_OF_A_PACKAGE = 20;

    private final List<Method> methods = new ArrayList<>();
    private List<Path> sources = List.of();

    /** A method with a body; lines from its first word to the closing brace. */
    private record Method(String name, Kind kind, int parameters, long lines, int nesting) {

        enum Kind {
            METHOD,
            CONSTRUCTOR,
            RECORD,
            BEAN
        }
    }

    @BeforeAll
    void read() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse()) {
                new Methods(unit, Trees.instance(task)).scan(unit, null);
            }
        }
    }

    @Test
    void filesAreSmall() {
        assertThat(sources.stream().filter(source -> lines(source) > MOST_LINES_OF_A_FILE))
                .isEmpty();
    }

    @Test
    void methodsAreSmall() {
        assertThat(methods).hasSizeGreaterThan(1000);
        assertThat(methods.stream().filter(method -> method.lines() > MOST_LINES_OF_A_METHOD))
                .isEmpty();
        var larger = methods.stream()
                .filter(method -> method.lines() > LINES_OF_NINE_METHODS_IN_TEN)
                .toList();
        assertThat(larger.size())
                .as("of %d methods, the larger ones: %s", methods.size(), larger)
                .isLessThanOrEqualTo(methods.size() / 10);
    }

    @Test
    void parametersAreFew() {
        assertThat(methods.stream()
                        .filter(method -> method.kind() == Method.Kind.METHOD)
                        .filter(method -> method.parameters() > MOST_PARAMETERS))
                .isEmpty();
        assertThat(methods.stream()
                        .filter(method -> Set.of(Method.Kind.CONSTRUCTOR, Method.Kind.BEAN)
                                .contains(method.kind()))
                        .filter(method -> method.parameters() > MOST_COLLABORATORS))
                .isEmpty();
    }

    @Test
    void nestingIsShallow() {
        assertThat(methods.stream().filter(method -> method.nesting() > DEEPEST_NESTING))
                .isEmpty();
    }

    @Test
    void aPackageOfManyFilesSaysWhyOnItsPage() {
        var folders = sources.stream().map(Path::getParent).distinct().toList();

        assertThat(folders.stream()
                        .filter(folder -> count(folder) > MOST_FILES_OF_A_PACKAGE)
                        .filter(folder ->
                                !text(folder.resolve("package-info.java")).contains("Many files, because")))
                .isEmpty();
    }

    @Test
    void everyPackageRefusesNull() {
        assertThat(sources.stream().map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void theTopLevelHoldsOnlyWhatANewcomerExpects() throws IOException {
        var expected = Set.of(
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "LICENSE",
                "README.md",
                "docs",
                "input",
                "output",
                "pom.xml",
                "scripts",
                "src",
                "target");
        try (var found = Files.list(Path.of(""))) {
            assertThat(found.map(Path::toString).filter(name -> !name.matches("\\..*|javac\\..*\\.args")))
                    .isSubsetOf(expected);
        }
    }

    private long count(Path folder) {
        return sources.stream()
                .filter(source -> folder.equals(source.getParent()))
                .filter(source -> !source.endsWith("package-info.java"))
                .count();
    }

    private static long lines(Path source) {
        return text(source).lines().count();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException broken) {
            throw new AssertionError("cannot read " + source, broken);
        }
    }

    /** Collects the methods of one file. */
    private final class Methods extends TreeScanner<Void, Void> {

        private static final Set<Class<?>> DEEPER = Set.of(
                IfTree.class,
                ForLoopTree.class,
                EnhancedForLoopTree.class,
                WhileLoopTree.class,
                DoWhileLoopTree.class,
                SwitchTree.class,
                TryTree.class);

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final LineMap lineMap;
        private boolean inRecord;

        Methods(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            this.lineMap = unit.getLineMap();
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var around = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            inRecord = around;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                var place = "%s %s".formatted(unit.getSourceFile().getName(), method.getName());
                methods.add(new Method(
                        place, kind(method), method.getParameters().size(), lines(method), nesting(method.getBody())));
            }
            return super.visitMethod(method, null);
        }

        private Method.Kind kind(MethodTree method) {
            if (method.getReturnType() == null) {
                return inRecord ? Method.Kind.RECORD : Method.Kind.CONSTRUCTOR;
            }
            return method.getModifiers().getAnnotations().toString().contains("@Bean")
                    ? Method.Kind.BEAN
                    : Method.Kind.METHOD;
        }

        /** From the return type, after Javadoc and annotations, to the closing brace. */
        private long lines(MethodTree method) {
            var positions = trees.getSourcePositions();
            var first = method.getReturnType() == null ? method : method.getReturnType();
            return lineMap.getLineNumber(positions.getEndPosition(unit, method))
                    - lineMap.getLineNumber(positions.getStartPosition(unit, first))
                    + 1;
        }

        private static int nesting(BlockTree body) {
            return new Nesting().deepest(body);
        }
    }

    /** How deep statements stand in one another; an "else if" stands as deep as its "if". */
    private static final class Nesting extends TreeScanner<Void, Integer> {

        private int deepest;

        int deepest(BlockTree body) {
            scan(body, 0);
            return deepest;
        }

        @Override
        public Void scan(Tree tree, Integer depth) {
            if (tree instanceof IfTree choice) {
                note(depth + 1);
                scan(choice.getThenStatement(), depth + 1);
                return scan(choice.getElseStatement(), choice.getElseStatement() instanceof IfTree ? depth : depth + 1);
            }
            var deeper = tree != null && Methods.DEEPER.stream().anyMatch(kind -> kind.isInstance(tree));
            if (deeper) {
                note(depth + 1);
            }
            return super.scan(tree, deeper ? Integer.valueOf(depth + 1) : depth);
        }

        private void note(int depth) {
            deepest = Math.max(deepest, depth);
        }
    }
}
