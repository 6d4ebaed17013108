"""Script A: the model is built right after the seed."""

from shared.models import MyModel, fingerprint
from shared.seeding import fix_seeds


def main() -> None:
    """Build the model and say which weights it starts from."""
    fix_seeds(0)
    model = MyModel()
    print(fingerprint(model))


if __name__ == "__main__":
    main()
