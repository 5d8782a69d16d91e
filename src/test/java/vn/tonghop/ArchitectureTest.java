package vn.tonghop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.form.FormCode;
import vn.tonghop.mail.MailKind;

@AnalyzeClasses(packages = "vn.tonghop", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("vn.tonghop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfMailHaveNoCycles =
            slices().matching("vn.tonghop.mail.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfObligationHaveNoCycles =
            slices().matching("vn.tonghop.obligation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theTwoHalvesMeetOnlyInTheDatabase = noClasses()
            .that()
            .resideInAnyPackage("vn.tonghop.aggregation..", "vn.tonghop.report..", "vn.tonghop.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.tonghop.intake..",
                    "vn.tonghop.validation..",
                    "vn.tonghop.verdict..",
                    "vn.tonghop.table..",
                    "vn.tonghop.receipt..")
            .because("the second half reads what is in force, whoever put it there");

    @ArchTest
    static final ArchRule theFirstHalfKnowsNothingOfTheSecond = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.tonghop.table..",
                    "vn.tonghop.intake..",
                    "vn.tonghop.validation..",
                    "vn.tonghop.verdict..",
                    "vn.tonghop.receipt..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tonghop.aggregation..", "vn.tonghop.report..", "vn.tonghop.mail..");

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("submission")
            .definedBy("vn.tonghop.submission..")
            .layer("intake")
            .definedBy("vn.tonghop.intake..")
            .layer("validation")
            .definedBy("vn.tonghop.validation..")
            .layer("verdict")
            .definedBy("vn.tonghop.verdict..")
            .layer("aggregation")
            .definedBy("vn.tonghop.aggregation..")
            .layer("report")
            .definedBy("vn.tonghop.report..")
            .layer("mail")
            .definedBy("vn.tonghop.mail..")
            .layer("job")
            .definedBy("vn.tonghop.job..")
            .whereLayer("job")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("verdict")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("verdict", "job")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("validation", "verdict", "job")
            .whereLayer("mail")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("mail", "job")
            .whereLayer("aggregation")
            .mayOnlyBeAccessedByLayers("report", "mail", "job")
            .whereLayer("submission")
            .mayOnlyBeAccessedByLayers("intake", "validation", "verdict", "aggregation", "report", "mail", "job");

    @ArchTest
    static final ArchRule aFormIsKnownOnlyInItsOwnFolder = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tonghop.forms..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.tonghop.forms..")
            .because(
                    "a stage asks a form what it is by FormDefinition, or hands its rows to an interface of the stage");

    @ArchTest
    static final ArchRule formsDoNotKnowEachOther =
            slices().matching("vn.tonghop.forms.(*)..").should().notDependOnEachOther();

    /** What is read from the database is compared with what a form says of itself, never with a word in the code. */
    @ArchTest
    static final ArchRule onlyAFormNamesItsCode = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tonghop.forms..")
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .callConstructor(FormCode.class, String.class);

    @ArchTest
    static final ArchRule vocabularyKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.tonghop.vietnamese..",
                    "vn.tonghop.period..",
                    "vn.tonghop.unit..",
                    "vn.tonghop.indicator..",
                    "vn.tonghop.form..",
                    "vn.tonghop.finding..",
                    "vn.tonghop.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..")
            .because("the words of the domain and the reader of tables must be usable without a container");

    @ArchTest
    static final ArchRule noStaticState = noFields()
            .that()
            .areStatic()
            .should()
            .notBeFinal()
            .because("static state survives from one job, and one test, to the next");

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Common|Base)")
            .because("such a name tells nobody what the class knows or does");

    @ArchTest
    static final ArchRule packagesAreCapabilities = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..service..", "..dto..");

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time")))
                    .and(target(name("now")))
                    .and(target(not(rawParameterTypes(Clock.class)))))
            .because("a deadline is tested with a moved clock");

    @ArchTest
    static final ArchRule onlyRepositoriesSpeakSql = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    /** What an output tells people to do it reads from one list; what only the sources of that list know it cannot ask. */
    @ArchTest
    static void outputsListNothingOfTheirOwn(JavaClasses classes) {
        noClasses()
                .that(OneList.outputs())
                .should()
                .dependOnClassesThat(OneList.askedBySources(classes))
                .because("what needs a person is raised by an AttentionSource, so that every output tells it")
                .check(classes);
    }

    @ArchTest
    static final ArchRule outputsReadTheOneList = classes()
            .that()
            .haveNameMatching(".*\\.(" + OneList.READERS + ")")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AttentionList.class);

    /** Of a mail that was given up the outbox tells while it sends, because nobody else knows then. */
    @ArchTest
    static final ArchRule alarmsReadTheOneList = noClasses()
            .that()
            .resideOutsideOfPackages("vn.tonghop.mail..", "vn.tonghop.rehearsal..")
            .and()
            .haveNameNotMatching(".*\\.(OperatorAlarms|NotOutAlarms)")
            .should()
            .accessField(MailKind.class, "ALARM")
            .because("an alarm about something else would be missing in every other output");

    @ArchTest
    static final ArchRule oneHash = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tonghop.storage..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(MessageDigest.class, HexFormat.class)
            .because("contents are told apart by Sha256");

    @ArchTest
    static final ArchRule oneWayToWriteWholeFiles = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tonghop.storage..")
            .should()
            .accessField(StandardCopyOption.class, "ATOMIC_MOVE")
            .orShould()
            .callMethod(Files.class, "createTempFile", Path.class, String.class, String.class, FileAttribute[].class)
            .because("a half-written file has one name by which it is removed: that of AtomicFile");

    @ArchTest
    static final ArchRule oneReaderOfResources = noClasses()
            .that()
            .resideOutsideOfPackage("vn.tonghop.storage..")
            .should()
            .callMethodWhere(target(name("getResourceAsStream")))
            .because("ProgramResource says what is missing");

    @ArchTest
    static final ArchRule oneFormOfMomentsInTheDatabase = noClasses()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ZoneOffset.class)
            .because("UtcColumn knows how moments are kept");

    /** Application looks only at those names when it starts. */
    @ArchTest
    static final ArchRule beansAreFoundByTheirNames = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .doNotHaveSimpleName("Application")
            .should()
            .haveNameMatching(".*(Repository|Configuration|Job)");

    /** A class that needs more is two classes. */
    @ArchTest
    static void noClassHasMoreThanEightCollaborators(JavaClasses classes) {
        var collaborators = new Collaborators(classes);
        classes()
                .that()
                .areRecords()
                .should(collaborators.notHoldACollaborator())
                .because("it would only hide how many a class has")
                .check(classes);
        classes().that().areNotRecords().should(collaborators.haveFewEnough()).check(classes);
    }
}
