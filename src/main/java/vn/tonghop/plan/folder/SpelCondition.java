package vn.tonghop.plan.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.ExpressionException;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.IntLiteral;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpDivide;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGE;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLE;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpMinus;
import org.springframework.expression.spel.ast.OpMultiply;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.RealLiteral;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.FigureRule.Condition;

/** A condition in the expression language of Spring, with nothing but numbers, indicators, arithmetic and comparison in reach. */
final class SpelCondition implements Condition {

    private static final Set<Class<?>> ALLOWED = Set.of(
            IntLiteral.class,
            RealLiteral.class,
            PropertyOrFieldReference.class,
            OpPlus.class,
            OpMinus.class,
            OpMultiply.class,
            OpDivide.class,
            OpLE.class,
            OpLT.class,
            OpGE.class,
            OpGT.class,
            OpEQ.class,
            OpNE.class,
            OpAnd.class,
            OpOr.class,
            OperatorNot.class);

    /** Digits behind the mark, so that a division is not one of whole numbers. */
    private static final int SCALE = 10;

    private static final EvaluationContext FIGURES_ONLY =
            SimpleEvaluationContext.forPropertyAccessors(new Figures()).build();

    private final SpelExpression expression;
    private final List<IndicatorCode> indicators;

    private SpelCondition(SpelExpression expression, List<IndicatorCode> indicators) {
        this.expression = expression;
        this.indicators = List.copyOf(indicators);
    }

    /** The condition that a text writes; empty when it is none. */
    static Optional<SpelCondition> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            var expression = new SpelExpressionParser().parseRaw(text);
            var named = new ArrayList<IndicatorCode>();
            if (!isAllowed(expression.getAST(), named) || named.isEmpty()) {
                return Optional.empty();
            }
            var condition = new SpelCondition(expression, named);
            return condition.isOfTruth() ? Optional.of(condition) : Optional.empty();
        } catch (ExpressionException noExpression) {
            return Optional.empty();
        }
    }

    private static boolean isAllowed(SpelNode node, List<IndicatorCode> named) {
        if (!ALLOWED.contains(node.getClass())) {
            return false;
        }
        if (node instanceof PropertyOrFieldReference reference) {
            var code = IndicatorCode.read(reference.getName());
            code.filter(one -> !named.contains(one)).ifPresent(named::add);
            return code.isPresent();
        }
        for (var index = 0; index < node.getChildCount(); index++) {
            if (!isAllowed(node.getChild(index), named)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says yes or no, as tried with ones. */
    private boolean isOfTruth() {
        var ones = indicators.stream().collect(Collectors.toMap(IndicatorCode::value, code -> scaled(BigDecimal.ONE)));
        return expression.getValue(FIGURES_ONLY, ones) instanceof Boolean;
    }

    @Override
    public List<IndicatorCode> indicators() {
        return indicators;
    }

    @Override
    public boolean holds(Map<IndicatorCode, BigDecimal> figures) {
        var named = indicators.stream()
                .collect(Collectors.toMap(
                        IndicatorCode::value, code -> scaled(Objects.requireNonNull(figures.get(code)))));
        try {
            return Boolean.TRUE.equals(expression.getValue(FIGURES_ONLY, named));
        } catch (ArithmeticException dividedByZero) {
            return true;
        }
    }

    private static BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(Math.max(SCALE, amount.scale()));
    }

    /** Lets an expression read the figures by their codes, and nothing else. */
    private static final class Figures implements PropertyAccessor {

        @Override
        public Class<?>[] getSpecificTargetClasses() {
            return new Class<?>[] {Map.class};
        }

        @Override
        public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
            return target instanceof Map<?, ?> figures && figures.containsKey(name);
        }

        @Override
        public TypedValue read(EvaluationContext context, @Nullable Object target, String name) {
            return target instanceof Map<?, ?> figures ? new TypedValue(figures.get(name)) : TypedValue.NULL;
        }

        @Override
        public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
            return false;
        }

        @Override
        public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value) {
            throw new UnsupportedOperationException("figures are only read");
        }
    }
}
