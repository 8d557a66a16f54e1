package vn.motcua.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * One thing a person can do: a class with one public method that checks permission first.
 *
 * <p>Tests enumerate these classes: each has a row in the matrix of roles, and each that {@linkplain #reads() reads
 * dossier content} has an audit row.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface UseCase {

    /** Whether the use case shows content of a dossier or other personal data to somebody. */
    boolean reads() default false;
}
