package io.kraftd.adapter.memory.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** One method of a good implementation, replaced by a bad one. */
@FunctionalInterface
interface Fault<P> {
    /** What the method does instead; {@code good} is the implementation before. */
    Object call(P good, Object[] arguments) throws Exception;

    /** The good implementation, but for this method. */
    static <P> P in(Class<P> port, P good, String method, Fault<P> fault) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, called, arguments) -> called.getName().equals(method)
                        ? fault.call(good, arguments)
                        : passedOn(good, called, arguments)));
    }

    private static Object passedOn(Object good, Method called, Object[] arguments) throws Throwable {
        try {
            return called.invoke(good, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
