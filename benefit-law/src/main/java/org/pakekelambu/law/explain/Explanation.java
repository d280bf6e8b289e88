package org.pakekelambu.law.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;

/**
 * Why an amount is what it is. The amounts of children add up to that of their parent, so the leaves sum to the root.
 *
 * @param text one sentence or name in both languages
 * @param formula the calculation with its numbers, or null where the children say it all
 * @param parameters values of the law used here
 * @param citation where it stands, or null for a sum
 */
public record Explanation(
        Text text,
        Rupiah amount,
        String formula,
        List<Parameter<?>> parameters,
        Citation citation,
        List<Fact> facts,
        List<Explanation> children) {

    public Explanation {
        parameters = List.copyOf(parameters);
        facts = List.copyOf(facts);
        children = List.copyOf(children);
    }

    /** The same tree with the source of every fact filled in by the caller. */
    public Explanation sourced(UnaryOperator<Fact> withSource) {
        List<Fact> sourced = new ArrayList<>(facts.size());
        facts.forEach(fact -> sourced.add(withSource.apply(fact)));
        List<Explanation> below = new ArrayList<>(children.size());
        children.forEach(child -> below.add(child.sourced(withSource)));
        return new Explanation(text, amount, formula, parameters, citation, sourced, below);
    }

    /** Parameters of this tree that rest on one secondary page or on an assumption: the officer is told. */
    public List<Parameter<?>> unconfirmed() {
        List<Parameter<?>> found = new ArrayList<>();
        collectUnconfirmed(found);
        return found;
    }

    private void collectUnconfirmed(List<Parameter<?>> found) {
        for (Parameter<?> parameter : parameters) {
            if (parameter.citation().confidence().needsNotice() && !found.contains(parameter)) {
                found.add(parameter);
            }
        }
        children.forEach(child -> child.collectUnconfirmed(found));
    }

    /** Sum of the leaves; equal to {@link #amount()}. */
    public Rupiah leaves() {
        if (children.isEmpty()) {
            return amount;
        }
        Rupiah sum = Rupiah.ZERO;
        for (Explanation child : children) {
            sum = sum.plus(child.leaves());
        }
        return sum;
    }
}
