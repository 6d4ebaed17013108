from nltk.chat.util import Chat

rude_chatbot: Chat
