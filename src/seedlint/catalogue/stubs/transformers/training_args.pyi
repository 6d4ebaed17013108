class TrainingArguments:
    seed: int
    def __init__(
        self, output_dir: object = None, *args: object, seed: object = 42, **kwargs: object
    ) -> None: ...

class Seq2SeqTrainingArguments(TrainingArguments): ...
