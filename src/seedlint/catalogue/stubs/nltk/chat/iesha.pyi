from nltk.chat.util import Chat

iesha_chatbot: Chat
