from nltk.chat.util import Chat

eliza_chatbot: Chat
