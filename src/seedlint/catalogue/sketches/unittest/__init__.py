"""Which methods of its own a test case has called, in which order: names and classes are sorted.

Tests pass, as far as they do not say themselves that they do not.
"""

import asyncio
import inspect
import sys

import seedlint


class SkipTest(Exception):
    pass


class _Expected:
    def __init__(self):
        self.exception = None
        self.records = []
        self.output = []

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return True


class _Plain:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return self._testMethodName

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 1

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        for function, args, kwargs in reversed(self._cleanups):
            function(*args, **kwargs)
        self._cleanups = []

    def run(self, result=None):
        method = getattr(self, self._testMethodName)
        if getattr(method, "unittest_skipped", False):
            return result
        try:
            self.setUp()
            self._attempt(method)
            self.tearDown()
        except SkipTest:
            pass
        self.doCleanups()
        return result

    def _attempt(self, method):
        try:
            method()
        except SkipTest:
            pass

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        self.run()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise SkipTest(msg)

    def subTest(self, msg=None, **params):
        return _Plain()

    def assertRaises(self, expected_exception, *args, **kwargs):
        if not args:
            return _Expected()
        try:
            args[0](*args[1:], **kwargs)
        except Exception:
            pass

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return self.assertRaises(expected_exception, *args, **kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        if not args:
            return _Expected()
        args[0](*args[1:], **kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return self.assertWarns(expected_warning, *args, **kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Expected()

    assertNoLogs = assertLogs

    def _compare(self, first=None, second=None, *args, **kwargs):
        pass

    assertEqual = assertNotEqual = assertTrue = assertFalse = assertIs = assertIsNot = _compare
    assertIsNone = assertIsNotNone = assertIn = assertNotIn = assertIsInstance = assertNotIsInstance = (
        _compare
    )
    assertAlmostEqual = assertNotAlmostEqual = assertGreater = assertGreaterEqual = _compare
    assertLess = assertLessEqual = assertRegex = assertNotRegex = assertCountEqual = _compare
    assertMultiLineEqual = assertSequenceEqual = assertListEqual = assertTupleEqual = _compare
    assertSetEqual = assertDictEqual = addTypeEqualityFunc = assertEquals = _compare


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        pass

    def _attempt(self, method):
        asyncio.run(self._whole(method))

    async def _whole(self, method):
        await self.asyncSetUp()
        try:
            if inspect.iscoroutinefunction(method):
                await method()
            else:
                method()
        except SkipTest:
            pass
        await self.asyncTearDown()


class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)

    def __iter__(self):
        return iter(self._tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return len(self._tests)

    def run(self, result=None):
        before = None
        for test in self._tests:
            if isinstance(test, TestSuite):
                test.run(result)
                continue
            if type(test) is not before:
                if before is not None:
                    before.tearDownClass()
                before = type(test)
                before.setUpClass()
            test.run(result)
        if before is not None:
            before.tearDownClass()
        return result

    __call__ = run


class TestLoader:
    testMethodPrefix = "test"

    def getTestCaseNames(self, testCaseClass):
        return seedlint.names_of(testCaseClass, self.testMethodPrefix)

    def loadTestsFromTestCase(self, testCaseClass):
        return TestSuite([testCaseClass(name) for name in self.getTestCaseNames(testCaseClass)])

    def loadTestsFromModule(self, module, *args, **kwargs):
        suite = TestSuite()
        for _, held in inspect.getmembers(module, inspect.isclass):
            if (
                issubclass(held, TestCase)
                and held is not TestCase
                and not getattr(held, "unittest_skipped", False)
            ):
                suite.addTest(self.loadTestsFromTestCase(held))
        return suite

    def loadTestsFromName(self, name, module=None):
        return TestSuite()

    def loadTestsFromNames(self, names, module=None):
        return TestSuite()

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        return TestSuite()


defaultTestLoader = TestLoader()


def makeSuite(testCaseClass, prefix="test"):
    return defaultTestLoader.loadTestsFromTestCase(testCaseClass)


class TestResult:
    def __init__(self):
        self.failures = []
        self.errors = []
        self.skipped = []

    def wasSuccessful(self):
        return self.verdict


class TextTestRunner:
    def __init__(self, *args, **kwargs):
        pass

    def run(self, test):
        result = TestResult()
        test.run(result)
        return result


class TestProgram:
    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None, *args, exit=True, **kwargs
    ):
        held = sys.modules[module] if isinstance(module, str) else module
        before = getattr(held, "setUpModule", None)
        if before is not None:
            before()
        runner = TextTestRunner() if testRunner is None or isinstance(testRunner, type) else testRunner
        self.result = runner.run(defaultTestLoader.loadTestsFromModule(held))
        after = getattr(held, "tearDownModule", None)
        if after is not None:
            after()
        if exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram


def skip(reason):
    def mark(test):
        test.unittest_skipped = True
        return test

    return mark


def skipIf(condition, reason):
    def mark(test):
        if condition:
            test.unittest_skipped = True
        return test

    return mark


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test):
    return test


def addModuleCleanup(function, /, *args, **kwargs):
    pass
