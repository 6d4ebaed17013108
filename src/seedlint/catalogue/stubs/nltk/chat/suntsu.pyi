from nltk.chat.util import Chat

suntsu_chatbot: Chat
